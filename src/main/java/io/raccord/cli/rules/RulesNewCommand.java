package io.raccord.cli.rules;

import io.raccord.authoring.Scaffold;
import io.raccord.cli.option.RulesOption;
import io.raccord.cli.terminal.ExitStatus;
import io.raccord.cli.terminal.Messages;
import io.raccord.cli.terminal.OutputFile;
import io.raccord.cli.terminal.Refusals;
import io.raccord.language.Language;
import io.raccord.problem.RefusedException;
import io.raccord.review.RuleDraft;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code raccord rules new THEME NAME}: a rule to fill in, with its cases and its line of the page. */
@Command(
        name = "new",
        description = "Starts a rule: its text, two cases and a line of the page, valid as they stand.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "A theme that is there already gets one more rule; nothing that stands in its files is touched.",
            "Exit status: 0 written, 1 something else failed, 2 wrong usage, 3 rules refused."
        })
final class RulesNewCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(index = "0", paramLabel = "THEME", description = "The stem of the files, such as checks-nat.")
    private String theme = "";

    @Parameters(index = "1", paramLabel = "NAME", description = "The rule's English title; the id is made of it.")
    private String name = "";

    @Option(names = "--source", paramLabel = "ID", description = "What the rule rests on, an id of sources.csv.")
    private @Nullable String source;

    @Mixin
    private RulesOption rules = new RulesOption();

    @Option(names = "--lang", paramLabel = "LANG", description = "en (default) or fr.")
    private Language language = Language.EN;

    @Override
    public Integer call() throws IOException {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        CommandLine command = spec.commandLine();
        Messages messages = new Messages(language);
        Path folder = rules.folder().orElseThrow(() -> new ParameterException(command, messages.of("rules.no-folder")));
        try {
            RuleDraft scaffold = Scaffold.plan(folder, theme, name, source);
            OutputFile.writeAll(scaffold.files());
            scaffold.files().keySet().forEach(file -> out.println(messages.of("rules.file", file)));
            out.println(messages.of("rules.started", scaffold.id()));
            return ExitStatus.DONE;
        } catch (RefusedException e) {
            return Refusals.print(spec.commandLine().getErr(), e, language);
        }
    }
}
