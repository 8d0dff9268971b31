package io.raccord.cli;

import io.raccord.cli.option.Labels;
import io.raccord.cli.option.OutputOption;
import io.raccord.cli.terminal.ExitStatus;
import io.raccord.cli.terminal.Terminal;
import io.raccord.explain.Explanation;
import io.raccord.report.Answers;
import io.raccord.report.Reports;
import java.io.IOException;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code raccord why PROFILE [STATEMENT]}: how the advice concludes what it states. */
@Command(name = "why", mixinStandardHelpOptions = true)
final class WhyCommand implements Callable<Integer> {

    @Mixin
    private final AskedProfile profile;

    @Parameters(index = "1", arity = "0..1", paramLabel = Labels.STATEMENT, descriptionKey = "statement")
    private @Nullable String statement;

    @Option(names = "--format", paramLabel = Labels.FORMAT)
    private @Nullable WhyFormat named;

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
    public Integer call() throws Exception {
        return profile.answered(this::explain);
    }

    private int explain() throws IOException {
        WhyFormat format = output.format(named, WhyFormat.TEXT);
        AskedProfile.Asked asked = profile.read(output.file().stream().toList());
        Explanation why = asked.pipeline().explainer().why(asked.read(), asked.asOf(), statement);
        String written = Answers.render(why, format.format(), Terminal.width(Reports.WIDTH));
        if (format == WhyFormat.TEXT) {
            output.write(written);
        } else {
            output.writeDocument(written);
        }
        return ExitStatus.DONE;
    }
}
