package io.raccord.cli.watch;

import io.raccord.authoring.Watch;
import io.raccord.cli.option.DateOption;
import io.raccord.cli.option.RulesOption;
import io.raccord.cli.terminal.ExitStatus;
import io.raccord.cli.terminal.Messages;
import io.raccord.cli.terminal.Terminal;
import io.raccord.cli.terminal.Ticker;
import io.raccord.language.Language;
import io.raccord.review.Sighting;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code raccord watch PROFILE}: the verdict on screen while profile or rules are edited. */
@Command(
        name = "watch",
        description = "Keeps the verdict on screen while the profile or the rules are edited; Ctrl-C ends it.",
        mixinStandardHelpOptions = true,
        footer = {"", "Exit status: 0 ended, 1 something else failed, 2 wrong usage."})
public final class WatchCommand implements Callable<Integer> {

    private static final String CLEAR = "\u001b[H\u001b[2J";
    private static final long INTERVAL = 25;

    private final Ticker ticker;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "PROFILE", description = "The profile, YAML 1.2 or JSON.")
    private Path profile = Path.of("");

    @Mixin
    private RulesOption rules = new RulesOption();

    @Mixin
    private DateOption asOf = new DateOption();

    @Option(names = "--lang", paramLabel = "LANG", description = "en (default) or fr.")
    private Language language = Language.EN;

    public WatchCommand() {
        this(Ticker.every(INTERVAL));
    }

    public WatchCommand(Ticker ticker) {
        this.ticker = ticker;
    }

    @Override
    public Integer call() throws IOException {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        Messages messages = new Messages(language);
        Optional<Path> folder = rules.folder();
        if (folder.isEmpty()) {
            throw wrong(messages.of("watch.rules"));
        }
        if (!Files.isRegularFile(profile)) {
            throw wrong(messages.of("no-file", profile.toString()));
        }
        Watch watch = new Watch(profile, folder.get(), asOf.orToday(messages), language);
        boolean screen = Terminal.shown();
        do {
            Optional<Sighting> seen = watch.look();
            if (seen.isPresent()) {
                out.print(screen ? CLEAR : "");
                out.println(new WatchText(seen.get(), watch.words(), messages).text());
                out.flush();
            }
        } while (ticker.tick());
        return ExitStatus.DONE;
    }

    private ParameterException wrong(String message) {
        return new ParameterException(Objects.requireNonNull(spec).commandLine(), message);
    }
}
