package io.raccord.cli.watch;

import io.raccord.authoring.Watch;
import io.raccord.cli.option.DateOption;
import io.raccord.cli.option.Labels;
import io.raccord.cli.option.LanguageOption;
import io.raccord.cli.option.RulesOption;
import io.raccord.cli.option.StrictOption;
import io.raccord.cli.terminal.ExitStatus;
import io.raccord.cli.terminal.Messages;
import io.raccord.cli.terminal.Terminal;
import io.raccord.cli.terminal.TerminalWriter;
import io.raccord.cli.terminal.Ticker;
import io.raccord.problem.RulesRefusedException;
import io.raccord.review.Sighting;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code raccord watch PROFILE}: the verdict on screen while profile or rules are edited. */
@Command(name = "watch", mixinStandardHelpOptions = true)
public final class WatchCommand implements Callable<Integer> {

    private static final String CLEAR = "\u001b[H\u001b[2J";
    private static final long INTERVAL = 25;

    private final Ticker ticker;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = Labels.PROFILE, descriptionKey = "profile")
    private Path profile = Path.of("");

    @Mixin
    private RulesOption rules = new RulesOption();

    @Mixin
    private DateOption asOf = new DateOption();

    @Mixin
    private final StrictOption strict = new StrictOption();

    @Mixin
    private final LanguageOption lang = new LanguageOption();

    public WatchCommand() {
        this(Ticker.every(INTERVAL));
    }

    public WatchCommand(Ticker ticker) {
        this.ticker = ticker;
    }

    @Override
    public Integer call() throws IOException {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        Messages messages = lang.messages();
        Optional<Path> folder = rules.folder();
        if (folder.isEmpty()) {
            throw lang.wrong("watch.rules");
        }
        if (!Files.isRegularFile(profile)) {
            throw lang.wrong("no-file", profile.toString());
        }
        LocalDate date = asOf.orToday(lang);
        checkDate();
        Watch watch = new Watch(profile, folder.get(), date, strict.on(), lang.language());
        boolean screen = Terminal.shown();
        do {
            Optional<Sighting> seen = watch.look();
            if (seen.isPresent()) {
                TerminalWriter.styled(out, screen ? CLEAR : "");
                out.println(new WatchText(seen.get(), watch.words(), messages).text());
                out.flush();
            }
        } while (ticker.tick());
        return ExitStatus.DONE;
    }

    /** Rejects a date before the catalog begins. Rules that do not load are shown by the watch, as after an edit. */
    private void checkDate() throws IOException {
        if (asOf.named(lang).isPresent()) {
            try {
                asOf.check(rules.catalogs().begins(), lang);
            } catch (RulesRefusedException e) {
                // Errors may be what is being edited.
            }
        }
    }
}
