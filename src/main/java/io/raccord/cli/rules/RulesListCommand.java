package io.raccord.cli.rules;

import io.raccord.authoring.RuleBooks;
import io.raccord.cli.option.RulesOption;
import io.raccord.cli.terminal.ExitStatus;
import io.raccord.cli.terminal.ListColumn;
import io.raccord.cli.terminal.ListFormat;
import io.raccord.cli.terminal.ListText;
import io.raccord.cli.terminal.Messages;
import io.raccord.cli.terminal.Refusals;
import io.raccord.language.Language;
import io.raccord.problem.Nearest;
import io.raccord.problem.RefusedException;
import io.raccord.review.RuleBook;
import io.raccord.review.RuleEntry;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code raccord rules list}: the rules, one a line. */
@Command(
        name = "list",
        description = "Lists the rules, by theme.",
        mixinStandardHelpOptions = true,
        footer = {"", "Exit status: 0 listed, 1 something else failed, 2 wrong usage, 3 rules refused."})
final class RulesListCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private RulesOption rules = new RulesOption();

    @Option(names = "--theme", paramLabel = "THEME", description = "Only the rules of THEME.")
    private @Nullable String theme;

    @Option(names = "--format", paramLabel = "FORMAT", description = "text (default), json or csv.")
    private ListFormat format = ListFormat.TEXT;

    @Option(names = "--lang", paramLabel = "LANG", description = "en (default) or fr.")
    private Language language = Language.EN;

    @Override
    public Integer call() throws IOException {
        PrintWriter err = Objects.requireNonNull(spec).commandLine().getErr();
        Messages messages = new Messages(language);
        try {
            RuleBook book = RuleBooks.read(rules.folder());
            List<RuleEntry> listed = book.themes().entrySet().stream()
                    .filter(each -> theme == null || each.getKey().equals(theme))
                    .flatMap(each -> each.getValue().stream())
                    .toList();
            if (listed.isEmpty()) {
                throw new ParameterException(
                        spec.commandLine(),
                        messages.of(
                                "rules.no-theme",
                                String.valueOf(theme),
                                String.join(", ", nearest(String.valueOf(theme), book))));
            }
            spec.commandLine().getOut().print(new ListText<>(columns(), listed, messages).in(format));
            return ExitStatus.DONE;
        } catch (RefusedException e) {
            return Refusals.print(err, e, language);
        }
    }

    private static List<String> nearest(String theme, RuleBook book) {
        List<String> nearest = Nearest.to(theme, book.themes().keySet());
        return nearest.isEmpty() ? List.copyOf(book.themes().keySet()) : nearest;
    }

    private List<ListColumn<RuleEntry>> columns() {
        return List.of(
                new ListColumn<>("theme", RuleEntry::theme),
                new ListColumn<>("id", entry -> entry.rule().id()),
                new ListColumn<>("title", entry -> entry.rule().title().in(language)),
                new ListColumn<>(
                        "source", entry -> entry.rule().sources().get(0).id()),
                new ListColumn<>("effective", entry -> entry.rule().effective()),
                new ListColumn<>("expires", entry -> entry.rule().expires()),
                new ListColumn<>("fired", entry -> entry.fires().size()),
                new ListColumn<>("silent", entry -> entry.silences().size()),
                new ListColumn<>("place", entry -> entry.rule().place()));
    }
}
