package io.raccord.cli.rules;

import io.raccord.authoring.RulesCheck;
import io.raccord.cli.option.CacheOption;
import io.raccord.cli.terminal.ExitStatus;
import io.raccord.cli.terminal.Messages;
import io.raccord.language.Language;
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
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code raccord rules check}: everything that is wrong with rules, at once. */
@Command(
        name = "check",
        description = "Tells every fault of every rule file, as FILE:LINE:COLUMN: code: what is wrong; hint.",
        mixinStandardHelpOptions = true,
        footer = {"", "Exit status: 0 nothing found, 1 something else failed, 2 wrong usage, 3 something found."})
final class RulesCheckCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(
            paramLabel = "DIR",
            arity = "0..1",
            description = "A rule pack, or a folder of packs. Default: the rules that the launcher uses.")
    private @Nullable Path folder;

    @Mixin
    private final CacheOption cache = new CacheOption();

    @Option(names = "--format", paramLabel = "FORMAT", description = "text (default), json, sarif or github.")
    private FindingFormat format = FindingFormat.TEXT;

    @Option(names = "--lang", paramLabel = "LANG", description = "en (default) or fr.")
    private Language language = Language.EN;

    @Override
    public Integer call() throws IOException {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        Path root = folder == null ? Path.of(System.getProperty("raccord.rules", "rules")) : folder;
        if (!Files.isDirectory(root)) {
            throw new ParameterException(spec.commandLine(), new Messages(language).of("no-folder", root.toString()));
        }
        List<Fault> findings = RulesCheck.of(root, root.toString(), cache.caches());
        out.print(new RuleReports(language).findings(findings, codes(), format));
        out.flush();
        return findings.isEmpty() ? ExitStatus.DONE : ExitStatus.RULES_REFUSED;
    }

    private static Map<String, Text> codes() {
        return RulesCheck.codes().values().stream().collect(Collectors.toMap(RuleCode::code, RuleCode::what));
    }
}
