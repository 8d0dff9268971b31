package io.raccord.cli.rules;

import io.raccord.authoring.RuleBooks;
import io.raccord.cli.option.Labels;
import io.raccord.cli.option.LanguageOption;
import io.raccord.cli.option.RulesOption;
import io.raccord.cli.terminal.ExitStatus;
import io.raccord.cli.terminal.ListFormat;
import io.raccord.cli.terminal.Refusals;
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
import picocli.CommandLine.Spec;

/** {@code raccord rules list}: the rules, one a line. */
@Command(name = "list", mixinStandardHelpOptions = true)
final class RulesListCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private RulesOption rules = new RulesOption();

    @Option(names = "--theme", paramLabel = Labels.THEME)
    private @Nullable String theme;

    @Option(names = "--order")
    private boolean order;

    @Option(names = "--format", paramLabel = Labels.FORMAT)
    private ListFormat format = ListFormat.TEXT;

    @Mixin
    private final LanguageOption lang = new LanguageOption();

    @Override
    public Integer call() throws IOException {
        PrintWriter err = Objects.requireNonNull(spec).commandLine().getErr();
        try {
            RuleBook book = RuleBooks.read(rules.folder());
            List<RuleEntry> listed = book.themes().entrySet().stream()
                    .filter(each -> theme == null || each.getKey().equals(theme))
                    .flatMap(each -> each.getValue().stream())
                    .toList();
            if (listed.isEmpty()) {
                throw UnknownTheme.of(String.valueOf(theme), book.themes().keySet(), lang);
            }
            (order ? RuleTable.ordered(listed, book, lang) : RuleTable.of(listed, lang))
                    .print(spec.commandLine().getOut(), format);
            return ExitStatus.DONE;
        } catch (RefusedException e) {
            return Refusals.print(err, e, lang.language());
        }
    }
}
