package io.raccord.cli.rules;

import io.raccord.authoring.RuleBooks;
import io.raccord.cli.option.Labels;
import io.raccord.cli.option.LanguageOption;
import io.raccord.cli.option.RulesOption;
import io.raccord.cli.terminal.ExitStatus;
import io.raccord.cli.terminal.Messages;
import io.raccord.cli.terminal.Refusals;
import io.raccord.problem.RefusedException;
import io.raccord.report.PlainJson;
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
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code raccord rules show ID}: all there is to know of one rule. */
@Command(name = "show", mixinStandardHelpOptions = true)
final class RulesShowCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = Labels.ID, descriptionKey = "id")
    private String id = "";

    @Mixin
    private RulesOption rules = new RulesOption();

    @Option(names = "--format", paramLabel = Labels.FORMAT)
    private ShowFormat format = ShowFormat.TEXT;

    @Mixin
    private final LanguageOption lang = new LanguageOption();

    @Override
    public Integer call() throws IOException {
        PrintWriter err = Objects.requireNonNull(spec).commandLine().getErr();
        Messages messages = lang.messages();
        try {
            RuleBook book = RuleBooks.read(rules.folder());
            Optional<RuleEntry> found = book.find(id);
            if (found.isEmpty()) {
                String nearest = String.join(", ", book.nearest(id));
                throw nearest.isEmpty() ? lang.wrong("rules.unknown", id) : lang.wrong("rules.nearest", id, nearest);
            }
            RuleView view = RuleBooks.view(found.get());
            spec.commandLine()
                    .getOut()
                    .print(
                            format == ShowFormat.JSON
                                    ? PlainJson.write(view)
                                    : new RuleShown(view, lang.language(), messages).text());
            return ExitStatus.DONE;
        } catch (RefusedException e) {
            return Refusals.print(err, e, lang.language());
        }
    }
}
