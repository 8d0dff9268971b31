package io.raccord.cli.rules;

import io.raccord.authoring.RuleBooks;
import io.raccord.cli.option.Labels;
import io.raccord.cli.option.LanguageOption;
import io.raccord.cli.option.RulesOption;
import io.raccord.cli.terminal.ExitStatus;
import io.raccord.cli.terminal.Refusals;
import io.raccord.language.Language;
import io.raccord.output.OutputFile;
import io.raccord.output.OutputTarget;
import io.raccord.problem.RefusedException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code raccord rules doc -o DIR}: the rules as a book to browse. */
@Command(name = "doc", mixinStandardHelpOptions = true)
final class RulesDocCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private RulesOption rules = new RulesOption();

    @Option(
            names = {"-o", "--output"},
            paramLabel = Labels.DIR,
            required = true)
    private Path output = Path.of("");

    @Mixin
    private final LanguageOption lang = new LanguageOption();

    @Override
    public Integer call() throws IOException {
        CommandSpec command = Objects.requireNonNull(spec);
        try {
            OutputTarget.of(output).orFolder();
            Map<String, String> pages = RuleBooks.pages(RuleBooks.read(rules.folder()), rules.folder());
            for (Language each : Language.values()) {
                Files.createDirectories(output.resolve(each.code()));
            }
            Map<Path, String> files = new LinkedHashMap<>();
            pages.forEach((path, page) -> files.put(output.resolve(path), page));
            OutputFile.writeAll(files);
            command.commandLine()
                    .getOut()
                    .println(lang.messages().of("book.written", output.resolve("index.html"), files.size()));
            return ExitStatus.DONE;
        } catch (RefusedException e) {
            return Refusals.print(command.commandLine().getErr(), e, lang.language());
        }
    }
}
