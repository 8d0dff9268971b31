package io.raccord.engine.compile;

import io.raccord.codec.EntryReader;
import io.raccord.codec.EntryWriter;
import io.raccord.engine.check.CheckedFile;
import io.raccord.engine.check.CheckedRule;
import io.raccord.engine.check.FactShape;
import io.raccord.engine.check.MatchedFact;
import io.raccord.engine.check.PatternReads;
import io.raccord.language.Text;
import io.raccord.problem.Place;
import io.raccord.rulebook.Rule;
import io.raccord.rulebook.RuleFile;
import io.raccord.rulebook.RulePacks;
import io.raccord.rulebook.Source;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** A codec for checked rule files as cache entries. */
final class CheckedEntry {

    private static final Map<String, Class<?>> TYPES = new ConcurrentHashMap<>();

    private CheckedEntry() {}

    static byte[] write(CheckedFile file) {
        EntryWriter out = new EntryWriter();
        out.text(file.header()).text(file.drl()).text(file.hash());
        out.all(file.rules(), rule -> write(out, rule));
        return out.written();
    }

    private static void write(EntryWriter out, CheckedRule checked) {
        Rule rule = checked.rule();
        out.text(checked.name()).number(checked.from()).number(checked.to());
        out.text(rule.id()).number(rule.place().line()).number(rule.place().column());
        write(out, rule.title());
        write(out, rule.because());
        write(out, rule.concludes());
        out.all(rule.sources(), source -> out.text(source.id()));
        write(out, rule.effective());
        write(out, rule.expires());
        out.all(checked.patterns(), pattern -> {
            write(out, pattern.type());
            out.all(pattern.paths(), out::text);
        });
        out.all(checked.matches(), fact -> {
            write(out, fact.shape());
            out.number(fact.counted() ? 1 : 0).number(fact.at());
        });
        out.all(checked.states(), fact -> write(out, fact));
    }

    private static void write(EntryWriter out, Text text) {
        out.text(text.en()).text(text.fr());
    }

    private static void write(EntryWriter out, FactShape shape) {
        write(out, shape.type());
        out.all(shape.constants().entrySet(), each -> out.text(each.getKey()).text(each.getValue()));
    }

    private static void write(EntryWriter out, @Nullable LocalDate date) {
        out.text(date == null ? "" : date.toString());
    }

    private static void write(EntryWriter out, Class<?> type) {
        out.text(type.getName());
    }

    /**
     * Decodes {@code entry} to the checked {@code file} of {@code packs}.
     *
     * @throws RuntimeException if {@code entry} is not a valid entry
     */
    static CheckedFile read(byte[] entry, RuleFile file, RulePacks packs) {
        EntryReader in = new EntryReader(entry);
        return new CheckedFile(file, in.text(), in.text(), in.text(), in.all(() -> rule(in, file, packs)));
    }

    private static CheckedRule rule(EntryReader in, RuleFile file, RulePacks packs) {
        String name = in.text();
        int from = in.number();
        int to = in.number();
        Rule rule = card(in, file, packs);
        List<PatternReads> patterns = in.all(() -> new PatternReads(type(in), List.copyOf(in.all(in::text))));
        List<MatchedFact> matches = in.all(() -> new MatchedFact(shape(in), in.number() == 1, in.number()));
        return new CheckedRule(name, rule, patterns, matches, in.all(() -> shape(in)), from, to);
    }

    private static Rule card(EntryReader in, RuleFile file, RulePacks packs) {
        String id = in.text();
        Place place = new Place(file.file(), in.number(), in.number());
        Text title = text(in);
        Text because = text(in);
        Text concludes = text(in);
        List<Source> sources =
                in.all(() -> Objects.requireNonNull(packs.sources().get(in.text())));
        return new Rule(id, place, title, sources, because, concludes, date(in), date(in));
    }

    private static Text text(EntryReader in) {
        return new Text(in.text(), in.text());
    }

    private static @Nullable LocalDate date(EntryReader in) {
        String text = in.text();
        return text.isEmpty() ? null : LocalDate.parse(text);
    }

    private static FactShape shape(EntryReader in) {
        Class<?> type = type(in);
        Map<String, String> constants = new TreeMap<>();
        for (int count = in.number(); count > 0; count--) {
            constants.put(in.text(), in.text());
        }
        return new FactShape(type, constants);
    }

    private static Class<?> type(EntryReader in) {
        return TYPES.computeIfAbsent(in.text(), CheckedEntry::type);
    }

    private static Class<?> type(String name) {
        try {
            return Class.forName(name, false, CheckedEntry.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
