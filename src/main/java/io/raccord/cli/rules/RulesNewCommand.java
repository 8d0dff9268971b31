package io.raccord.cli.rules;

import io.raccord.authoring.Scaffold;
import io.raccord.cli.option.Labels;
import io.raccord.cli.option.LanguageOption;
import io.raccord.cli.option.RulesOption;
import io.raccord.cli.terminal.ExitStatus;
import io.raccord.cli.terminal.Messages;
import io.raccord.cli.terminal.Refusals;
import io.raccord.output.OutputFile;
import io.raccord.problem.RefusedException;
import io.raccord.review.RuleDraft;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code raccord rules new THEME NAME}: a rule to fill in, with its cases and its line of the page. */
@Command(name = "new", mixinStandardHelpOptions = true)
final class RulesNewCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(index = "0", paramLabel = Labels.THEME, descriptionKey = "theme")
    private String theme = "";

    @Parameters(index = "1", paramLabel = Labels.NAME, descriptionKey = "name")
    private String name = "";

    @Option(names = "--source", paramLabel = Labels.ID)
    private @Nullable String source;

    @Mixin
    private RulesOption rules = new RulesOption();

    @Mixin
    private final LanguageOption lang = new LanguageOption();

    @Override
    public Integer call() throws IOException {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        Messages messages = lang.messages();
        Path folder = rules.folder().orElseThrow(() -> lang.wrong("rules.no-folder"));
        try {
            RuleDraft scaffold = Scaffold.plan(folder, theme, name, source);
            OutputFile.writeAll(scaffold.files());
            scaffold.files().keySet().forEach(file -> out.println(messages.of("rules.file", file)));
            out.println(messages.of("rules.started", scaffold.id()));
            return ExitStatus.DONE;
        } catch (RefusedException e) {
            return Refusals.print(spec.commandLine().getErr(), e, lang.language());
        }
    }
}
