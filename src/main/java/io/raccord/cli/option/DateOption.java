package io.raccord.cli.option;

import io.raccord.cli.terminal.Messages;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The option {@code --as-of}: the date for which advice is asked. */
public final class DateOption {

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec spec;

    @Option(
            names = {"--as-of", "--asOf"},
            paramLabel = "DATE",
            description = "The date of the advice, such as 2017-06-15, where the input does not say. Default: today.")
    private @Nullable String asOf;

    /**
     * The date that is named.
     *
     * @throws ParameterException when it is none
     */
    public Optional<LocalDate> named(Messages messages) {
        if (asOf == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(asOf));
        } catch (DateTimeException e) {
            throw new ParameterException(
                    Objects.requireNonNull(spec).commandLine(), messages.of("date.wrong", asOf), e);
        }
    }

    /** The date that is named, else today. */
    public LocalDate orToday(Messages messages) {
        return named(messages).orElseGet(() -> LocalDate.now(ZoneId.systemDefault()));
    }
}
