package io.raccord.cli.watch;

import io.raccord.advice.Advice;
import io.raccord.advice.CircuitAdvice;
import io.raccord.advice.ConnectionAdvice;
import io.raccord.advice.SiteAdvice;
import io.raccord.cli.terminal.Messages;
import io.raccord.report.Glance;
import io.raccord.review.ItemChange;
import io.raccord.review.RuleEdit;
import io.raccord.review.Sighting;
import io.raccord.rulebook.Words;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A verdict on a screen: what is advised in a few lines, and what the last edit changed.
 *
 * @param seen what was seen
 * @param words how ids read
 * @param messages the rest
 */
record WatchText(Sighting seen, Words words, Messages messages) {

    private static final int SHOWN = 15;

    /** The lines of the screen. */
    String text() {
        StringBuilder out = new StringBuilder();
        Advice advice = seen.advice();
        if (advice != null) {
            verdict(advice, out);
        }
        if (!seen.faults().isEmpty()) {
            out.append(messages.of("watch.broken")).append('\n');
            seen.faults()
                    .forEach(
                            fault -> out.append(fault.line(messages.language())).append('\n'));
            return out.toString();
        }
        seen.remarks()
                .forEach(remark -> out.append(remark.line(messages.language())).append('\n'));
        out.append(messages.of("watch.took", seen.took().toMillis())).append('\n');
        if (!seen.first()) {
            changed(out);
        }
        return out.toString();
    }

    private void verdict(Advice advice, StringBuilder out) {
        Glance glance = new Glance(advice, words, messages.language());
        out.append(messages.of(
                        "watch.head", advice.customer().id(), advice.asOf().toString(), glance.headline()))
                .append('\n');
        for (SiteAdvice site : advice.sites()) {
            String model = site.recommendedModel() == null
                    ? word(site.outcome())
                    : messages.of("watch.model", word(site.recommendedModel()), word(site.layer()));
            out.append("  ")
                    .append(site.id())
                    .append(messages.of("colon"))
                    .append(model)
                    .append('\n');
        }
        for (ConnectionAdvice connection : advice.connections()) {
            out.append("  ")
                    .append(connection.id())
                    .append(messages.of("colon"))
                    .append(circuit(connection.circuit()))
                    .append('\n');
        }
        glance.findings().forEach(line -> out.append("  ").append(line).append('\n'));
    }

    private String circuit(CircuitAdvice circuit) {
        return Arrays.asList(
                        circuit.circuits() == null ? null : messages.of("watch.circuits", circuit.circuits()),
                        circuit.bandwidthMbps() == null ? null : messages.of("watch.mbps", circuit.bandwidthMbps()),
                        circuit.sku(),
                        circuit.billing(),
                        circuit.peeringLocation(),
                        circuit.secondLocation())
                .stream()
                .filter(Objects::nonNull)
                .map(this::word)
                .collect(Collectors.joining(", "));
    }

    private void changed(StringBuilder out) {
        if (!seen.edits().isEmpty()) {
            String edits = seen.edits().stream()
                    .map(edit ->
                            edit.label() + (edit.parts().isEmpty() ? "" : " (" + String.join(", ", edit.parts()) + ")"))
                    .collect(Collectors.joining(messages.of("semicolon")));
            out.append(messages.of("watch.edits", edits)).append('\n');
        }
        if (seen.changes().isEmpty()) {
            out.append(messages.of("watch.same")).append('\n');
        }
        seen.changes().stream().limit(SHOWN).forEach(change -> out.append(line(change)));
        if (seen.changes().size() > SHOWN) {
            out.append("  ")
                    .append(messages.of("watch.more", seen.changes().size() - SHOWN))
                    .append('\n');
        }
    }

    private String line(ItemChange change) {
        String effect = messages.of("diff.effect." + change.effect().name().toLowerCase(Locale.ROOT));
        String edits = change.edits().stream().map(RuleEdit::label).collect(Collectors.joining(", "));
        return "  " + effect + "  " + change.item() + messages.of("colon") + shown(change.before()) + " → "
                + shown(change.after())
                + (edits.isEmpty() ? "" : "  " + messages.of("watch.because", edits))
                + "\n";
    }

    private String word(@Nullable Object value) {
        return value == null ? "-" : value instanceof String text ? text : words.of(value, messages.language());
    }

    private static String shown(@Nullable String value) {
        return value == null ? "-" : value;
    }
}
