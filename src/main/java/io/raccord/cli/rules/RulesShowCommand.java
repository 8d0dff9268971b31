package io.raccord.cli.rules;

import io.raccord.authoring.RuleBooks;
import io.raccord.cli.option.RulesOption;
import io.raccord.cli.terminal.ExitStatus;
import io.raccord.cli.terminal.Messages;
import io.raccord.cli.terminal.Refusals;
import io.raccord.language.Language;
import io.raccord.problem.RefusedException;
import io.raccord.report.JsonTexts;
import io.raccord.review.RuleBook;
import io.raccord.review.RuleEntry;
import io.raccord.review.RuleView;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code raccord rules show ID}: all there is to know of one rule. */
@Command(
        name = "show",
        description = "Shows a rule: title, sources, dates, texts, conditions, parameters and cases.",
        mixinStandardHelpOptions = true,
        footer = {"", "Exit status: 0 shown, 1 something else failed, 2 wrong usage or no such rule, 3 rules refused."})
final class RulesShowCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "ID", description = "The rule's id, such as CX-1.")
    private String id = "";

    @Mixin
    private RulesOption rules = new RulesOption();

    @Option(names = "--format", paramLabel = "FORMAT", description = "text (default) or json.")
    private ShowFormat format = ShowFormat.TEXT;

    @Option(names = "--lang", paramLabel = "LANG", description = "The language of headings: en (default) or fr.")
    private Language language = Language.EN;

    @Override
    public Integer call() throws IOException {
        PrintWriter err = Objects.requireNonNull(spec).commandLine().getErr();
        Messages messages = new Messages(language);
        try {
            RuleBook book = RuleBooks.read(rules.folder());
            Optional<RuleEntry> found = book.find(id);
            if (found.isEmpty()) {
                String nearest = String.join(", ", book.nearest(id));
                throw new ParameterException(
                        spec.commandLine(),
                        nearest.isEmpty()
                                ? messages.of("rules.unknown", id)
                                : messages.of("rules.nearest", id, nearest));
            }
            RuleView view = RuleBooks.view(found.get());
            spec.commandLine()
                    .getOut()
                    .print(
                            format == ShowFormat.JSON
                                    ? JsonTexts.write(view)
                                    : new RuleShown(view, language, messages).text());
            return ExitStatus.DONE;
        } catch (RefusedException e) {
            return Refusals.print(err, e, language);
        }
    }
}
