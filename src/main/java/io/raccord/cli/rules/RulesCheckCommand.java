package io.raccord.cli.rules;

import io.raccord.authoring.RulesCheck;
import io.raccord.cli.option.CacheOption;
import io.raccord.cli.option.Labels;
import io.raccord.cli.option.LanguageOption;
import io.raccord.cli.option.RulesOption;
import io.raccord.cli.terminal.ExitStatus;
import io.raccord.cli.terminal.TerminalWriter;
import io.raccord.language.Text;
import io.raccord.problem.Fault;
import io.raccord.report.FindingFormat;
import io.raccord.report.RuleReports;
import io.raccord.review.RuleCode;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code raccord rules check}: everything that is wrong with rules, at once. */
@Command(name = "check", mixinStandardHelpOptions = true)
final class RulesCheckCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = Labels.DIR, arity = "0..1", descriptionKey = "folder")
    private @Nullable Path folder;

    @Mixin
    private final CacheOption cache = new CacheOption();

    @Option(names = "--format", paramLabel = Labels.FORMAT)
    private FindingFormat format = FindingFormat.TEXT;

    @Mixin
    private final LanguageOption lang = new LanguageOption();

    @Override
    public Integer call() throws IOException {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        Path root = folder == null ? RulesOption.fromLauncher().orElse(Path.of("rules")) : folder;
        if (!Files.isDirectory(root)) {
            throw lang.wrong("no-folder", root.toString());
        }
        List<Fault> findings = RulesCheck.of(root, root.toString(), cache.caches());
        String text = new RuleReports(lang.language()).findings(findings, codes(), format);
        if (format == FindingFormat.JSON || format == FindingFormat.SARIF) {
            TerminalWriter.document(out, text);
        } else if (format == FindingFormat.GITHUB) {
            TerminalWriter.raw(out, text);
        } else {
            out.print(text);
        }
        out.flush();
        return findings.isEmpty() ? ExitStatus.DONE : ExitStatus.RULES_REFUSED;
    }

    private static Map<String, Text> codes() {
        return RulesCheck.codes().values().stream().collect(Collectors.toMap(RuleCode::code, RuleCode::what));
    }
}
