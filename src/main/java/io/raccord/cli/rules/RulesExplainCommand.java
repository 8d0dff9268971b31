package io.raccord.cli.rules;

import io.raccord.authoring.RulesCheck;
import io.raccord.cli.option.Labels;
import io.raccord.cli.option.LanguageOption;
import io.raccord.cli.terminal.ExitStatus;
import io.raccord.problem.Nearest;
import io.raccord.review.RuleCode;
import java.io.PrintWriter;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code raccord rules explain}: what a code of {@code rules check} means. */
@Command(name = "explain", mixinStandardHelpOptions = true)
final class RulesExplainCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = Labels.CODE, arity = "0..1", descriptionKey = "code")
    private @Nullable String code;

    @Mixin
    private final LanguageOption lang = new LanguageOption();

    @Override
    public Integer call() {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        SortedMap<String, RuleCode> pages = RulesCheck.codes();
        if (code == null) {
            pages.values()
                    .forEach(
                            page -> out.println(page.code() + ": " + page.what().in(lang.language())));
            out.flush();
            return ExitStatus.DONE;
        }
        RuleCode page = pages.get(code);
        if (page == null) {
            List<String> nearest = Nearest.to(code, pages.keySet());
            throw nearest.isEmpty()
                    ? lang.wrong("rules.no-code", code)
                    : lang.wrong("rules.nearest-code", code, String.join(", ", nearest));
        }
        out.print(page.text(lang.language()));
        out.flush();
        return ExitStatus.DONE;
    }
}
