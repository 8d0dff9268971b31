package io.raccord.cli.rules;

import io.raccord.authoring.RuleBooks;
import io.raccord.cli.help.WrongUsageException;
import io.raccord.cli.option.Labels;
import io.raccord.cli.option.LanguageOption;
import io.raccord.cli.option.RulesOption;
import io.raccord.cli.terminal.ExitStatus;
import io.raccord.cli.terminal.ListFormat;
import io.raccord.cli.terminal.Refusals;
import io.raccord.cli.terminal.TerminalWriter;
import io.raccord.problem.RefusedException;
import io.raccord.report.JsonTexts;
import io.raccord.review.RuleBook;
import io.raccord.review.RuleEntry;
import io.raccord.review.RuleView;
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
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code raccord rules show}: everything about one rule, or the list of rules that the words match. */
@Command(name = "show", mixinStandardHelpOptions = true)
final class RulesShowCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = Labels.ID, descriptionKey = "id")
    private List<String> words = List.of();

    @Mixin
    private RulesOption rules = new RulesOption();

    @Option(names = "--format", paramLabel = Labels.FORMAT)
    private ShowFormat format = ShowFormat.TEXT;

    @Mixin
    private final LanguageOption lang = new LanguageOption();

    @Override
    public Integer call() throws IOException {
        PrintWriter err = Objects.requireNonNull(spec).commandLine().getErr();
        try {
            RuleBook book = RuleBooks.read(rules.folder());
            List<RuleEntry> found = book.search(String.join(" ", words));
            if (found.isEmpty()) {
                throw unknown(String.join(" ", words), book);
            }
            PrintWriter out = spec.commandLine().getOut();
            if (format == ShowFormat.JSON) {
                TerminalWriter.document(out, shown(found));
            } else {
                out.print(shown(found));
            }
            return ExitStatus.DONE;
        } catch (RefusedException e) {
            return Refusals.print(err, e, lang.language());
        }
    }

    private String shown(List<RuleEntry> found) throws IOException {
        List<RuleView> views = found.stream().map(RuleBooks::view).toList();
        if (format == ShowFormat.JSON) {
            return JsonTexts.write(views.size() == 1 ? views.get(0) : views);
        }
        return views.size() == 1
                ? new RuleShown(views.get(0), lang.language(), lang.messages()).text()
                : RuleTable.of(found, lang).in(ListFormat.TEXT);
    }

    private WrongUsageException unknown(String id, RuleBook book) {
        String nearest = String.join(", ", book.nearest(id));
        return nearest.isEmpty() ? lang.wrong("rules.unknown", id) : lang.wrong("rules.nearest", id, nearest);
    }
}
