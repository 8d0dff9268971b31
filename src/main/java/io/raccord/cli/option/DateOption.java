package io.raccord.cli.option;

import io.raccord.cli.help.WrongUsageException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option {@code --as-of}: the date for which advice is asked. */
public final class DateOption {

    @Option(
            names = {"--as-of", "--asOf"},
            paramLabel = Labels.DATE)
    private @Nullable String asOf;

    /**
     * The date that is named.
     *
     * @throws WrongUsageException when it is none
     */
    public Optional<LocalDate> named(LanguageOption lang) {
        if (asOf == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(asOf));
        } catch (DateTimeException e) {
            throw lang.wrong("date.wrong", asOf);
        }
    }

    /**
     * Checks the date that is named.
     *
     * @param begins the first date with data
     * @throws WrongUsageException when it is earlier
     */
    public void check(LocalDate begins, LanguageOption lang) {
        named(lang).filter(date -> date.isBefore(begins)).ifPresent(date -> {
            throw lang.wrong("date.early", date.toString(), begins.toString());
        });
    }

    /** The date that is named, else today. */
    public LocalDate orToday(LanguageOption lang) {
        return named(lang).orElseGet(() -> LocalDate.now(ZoneId.systemDefault()));
    }
}
