package io.raccord.cli;

import io.raccord.cli.option.Labels;
import io.raccord.cli.option.OutputOption;
import io.raccord.cli.terminal.ExitStatus;
import io.raccord.explain.AdviceChange;
import io.raccord.explain.FactChange;
import io.raccord.explain.FactChanges;
import io.raccord.intake.ProfileChanges;
import io.raccord.output.OutputFile;
import io.raccord.pipeline.Explainer;
import io.raccord.problem.Fault;
import io.raccord.problem.ProfileRefusedException;
import io.raccord.profile.Profile;
import io.raccord.report.Answers;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code raccord whatif PROFILE --set PATH=VALUE …}: what the advice would say if facts were different. */
@Command(name = "whatif", mixinStandardHelpOptions = true)
final class WhatIfCommand implements Callable<Integer> {

    @Mixin
    private final AskedProfile profile;

    @Option(names = "--set", paramLabel = Labels.SET, required = true)
    private List<String> set = List.of();

    @Option(names = "--profile-out", paramLabel = Labels.FILE)
    private @Nullable Path profileOut;

    @Option(names = "--format", paramLabel = Labels.FORMAT)
    private @Nullable WhatIfFormat named;

    @Mixin
    private final OutputOption output = new OutputOption();

    WhatIfCommand() {
        this(null);
    }

    /** @param begun the launcher's rules, if they are being loaded */
    WhatIfCommand(@Nullable LoadingRules begun) {
        this.profile = new AskedProfile(begun);
    }

    @Override
    public Integer call() throws Exception {
        return profile.answered(this::change);
    }

    private int change() throws IOException {
        WhatIfFormat format = output.format(named, WhatIfFormat.TEXT);
        List<FactChange> changes = changes();
        AskedProfile.Asked asked = profile.read(written());
        Explainer explainer = asked.pipeline().explainer();
        AdviceChange change = explainer.whatIf(asked.read(), asked.asOf(), changes);
        if (profileOut != null) {
            Profile changed = explainer
                    .changed(asked.read().profile(), asked.asOf(), changes)
                    .read()
                    .profile();
            OutputFile.write(profileOut, ProfileChanges.text(changed, isYaml(profileOut)));
        }
        String text = Answers.render(change, format.format());
        if (format == WhatIfFormat.TEXT) {
            output.write(text);
        } else {
            output.writeDocument(text);
        }
        return ExitStatus.DONE;
    }

    private List<FactChange> changes() {
        List<FactChange> changes = new ArrayList<>();
        List<Fault> faults = new ArrayList<>();
        for (String each : set) {
            try {
                changes.add(FactChanges.read(each));
            } catch (ProfileRefusedException e) {
                faults.addAll(e.faults());
            }
        }
        if (!faults.isEmpty()) {
            throw new ProfileRefusedException(faults);
        }
        return changes;
    }

    private List<Path> written() {
        return Stream.concat(output.file().stream(), Optional.ofNullable(profileOut).stream())
                .toList();
    }

    private static boolean isYaml(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".yaml") || name.endsWith(".yml");
    }
}
