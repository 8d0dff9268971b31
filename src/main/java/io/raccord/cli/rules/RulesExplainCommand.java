package io.raccord.cli.rules;

import io.raccord.authoring.RulesCheck;
import io.raccord.cli.terminal.ExitStatus;
import io.raccord.cli.terminal.Messages;
import io.raccord.language.Language;
import io.raccord.problem.Nearest;
import io.raccord.review.RuleCode;
import java.io.PrintWriter;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code raccord rules explain}: what a code of {@code rules check} means. */
@Command(
        name = "explain",
        description =
                "Explains a code of rules check: what, why, a wrong and a right example. Without CODE: lists them.",
        mixinStandardHelpOptions = true)
final class RulesExplainCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "CODE", arity = "0..1", description = "A code, such as rule-field.")
    private @Nullable String code;

    @Option(names = "--lang", paramLabel = "LANG", description = "en (default) or fr.")
    private Language language = Language.EN;

    @Override
    public Integer call() {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        SortedMap<String, RuleCode> pages = RulesCheck.codes();
        if (code == null) {
            pages.values()
                    .forEach(
                            page -> out.println(page.code() + ": " + page.what().in(language)));
            out.flush();
            return ExitStatus.DONE;
        }
        RuleCode page = pages.get(code);
        if (page == null) {
            List<String> nearest = Nearest.to(code, pages.keySet());
            throw new ParameterException(
                    spec.commandLine(),
                    nearest.isEmpty()
                            ? new Messages(language).of("rules.no-code", code)
                            : new Messages(language).of("rules.nearest-code", code, String.join(", ", nearest)));
        }
        out.print(page.text(language));
        out.flush();
        return ExitStatus.DONE;
    }
}
