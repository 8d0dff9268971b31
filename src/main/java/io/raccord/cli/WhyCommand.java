package io.raccord.cli;

import io.raccord.cli.help.HelpTexts;
import io.raccord.cli.option.Labels;
import io.raccord.cli.option.LanguageOption;
import io.raccord.cli.option.OutputOption;
import io.raccord.cli.terminal.ExitStatus;
import io.raccord.cli.terminal.Refusals;
import io.raccord.cli.terminal.Terminal;
import io.raccord.explain.Explanation;
import io.raccord.problem.RefusedException;
import io.raccord.problem.RuleEvaluationException;
import io.raccord.report.Answers;
import io.raccord.report.Reports;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code raccord why PROFILE [STATEMENT]}: how the advice concludes what it states. */
@Command(name = "why", mixinStandardHelpOptions = true)
final class WhyCommand implements Callable<Integer> {

    @Mixin
    private final AskedProfile profile;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(index = "1", arity = "0..1", paramLabel = Labels.STATEMENT, descriptionKey = "statement")
    private @Nullable String statement;

    @Option(names = "--format", paramLabel = Labels.FORMAT)
    private @Nullable WhyFormat named;

    @Mixin
    private final LanguageOption lang = new LanguageOption();

    @Mixin
    private final OutputOption output = new OutputOption();

    WhyCommand() {
        this(null);
    }

    /** @param begun the launcher's rules, if they are being loaded */
    WhyCommand(@Nullable LoadingRules begun) {
        this.profile = new AskedProfile(begun);
    }

    @Override
    public Integer call() throws IOException {
        PrintWriter err = Objects.requireNonNull(spec).commandLine().getErr();
        WhyFormat format = output.format(named, WhyFormat.TEXT);
        try {
            AskedProfile.Asked asked =
                    profile.read(lang, err, output.file().stream().toList());
            Explanation why = asked.pipeline().explainer().why(asked.read(), asked.asOf(), statement);
            String written = Answers.render(why, format.format(), Terminal.width(Reports.WIDTH));
            if (format == WhyFormat.TEXT) {
                output.write(written);
            } else {
                output.writeDocument(written);
            }
            return ExitStatus.DONE;
        } catch (RefusedException e) {
            return Refusals.print(err, e, lang.language());
        } catch (RuleEvaluationException e) {
            err.println(new HelpTexts(lang.language()).of("failure", e.text().in(lang.language())));
            return ExitStatus.FAILED;
        }
    }
}
