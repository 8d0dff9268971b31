package io.raccord.cli;

import io.raccord.advice.Advice;
import io.raccord.cli.option.Labels;
import io.raccord.cli.option.OutputOption;
import io.raccord.cli.terminal.ExitStatus;
import io.raccord.cli.terminal.StandardStream;
import io.raccord.cli.terminal.Terminal;
import io.raccord.cli.terminal.TerminalWriter;
import io.raccord.output.OutputFile;
import io.raccord.pipeline.AdvicePipeline;
import io.raccord.report.Detail;
import io.raccord.report.Format;
import io.raccord.report.Reports;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code raccord advise PROFILE}: advice for one profile. */
@Command(name = "advise", mixinStandardHelpOptions = true)
final class AdviseCommand implements Callable<Integer> {

    @Mixin
    private final AskedProfile profile;

    @Spec
    private @Nullable CommandSpec spec;

    @Option(names = "--format", paramLabel = Labels.FORMAT)
    private @Nullable Format named;

    @Option(names = "--detail", paramLabel = Labels.DETAIL)
    private Detail detail = Detail.NORMAL;

    @Mixin
    private final OutputOption output = new OutputOption();

    AdviseCommand() {
        this(null);
    }

    /** @param begun the launcher's rules, if they are being loaded */
    AdviseCommand(@Nullable LoadingRules begun) {
        this.profile = new AskedProfile(begun);
    }

    @Override
    public Integer call() throws Exception {
        return profile.answered(this::advise);
    }

    private int advise() throws IOException {
        Format format = output.format(named, Format.TEXT);
        if (format.binary() && output.file().isEmpty() && Terminal.shown()) {
            throw profile.lang().wrong("batch.terminal", format.id());
        }
        AskedProfile.Asked asked = profile.read(output.file().stream().toList());
        Advice advice = asked.pipeline().advise(asked.read(), asked.asOf());
        write(Objects.requireNonNull(spec).commandLine().getOut(), asked.pipeline(), advice, format);
        return ExitStatus.DONE;
    }

    private void write(PrintWriter out, AdvicePipeline advisor, Advice advice, Format format) throws IOException {
        Path file = output.file().orElse(null);
        if (file != null) {
            OutputFile.write(file, target -> advisor.write(advice, format, detail, target));
        } else if (format.binary()) {
            try (OutputStream bytes = StandardStream.out().bytes()) {
                advisor.write(advice, format, detail, bytes);
            }
        } else {
            boolean colour = Ansi.AUTO.enabled(); // a terminal, and neither NO_COLOR nor its like set
            String text = advisor.render(
                    advice, format, detail, colour && format == Format.TEXT, Terminal.width(Reports.WIDTH));
            if (format == Format.TEXT) {
                TerminalWriter.styled(out, text); // what others wrote in it is visible already
            } else {
                TerminalWriter.document(out, text);
            }
        }
    }
}
