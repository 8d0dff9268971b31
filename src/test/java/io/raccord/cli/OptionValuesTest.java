package io.raccord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A value that an option cannot have is blamed on the option, with what would be right. */
class OptionValuesTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "advise PROFILE --as-of 23/11/2026 | --as-of: 23/11/2026 | 2026-11-23",
                "batch PROFILE -o OUT --as-of 23/11/2026 | --as-of: 23/11/2026 | 2026-11-23",
                "watch PROFILE --rules rules --as-of 23/11/2026 | --as-of: 23/11/2026 | 2026-11-23",
                "catalog --as-of 23/11/2026 | --as-of: 23/11/2026 | 2026-11-23",
                "advise PROFILE --as-of 2010-01-01 | --as-of: | use 2017-02-09",
                "batch PROFILE -o OUT --as-of 2010-01-01 | --as-of: | use 2017-02-09",
                "watch PROFILE --rules rules --as-of 2010-01-01 | --as-of: | use 2017-02-09",
                "rules diff rules rules --profiles PROFILE --as-of 2010-01-01 | --as-of: | use 2017-02-09",
                "catalog --as-of 2010-01-01 | --as-of: | use 2017-02-09",
                "batch PROFILE -o OUT --threads 0 | --threads: 0 | use 1",
                "batch PROFILE -o OUT --checkpoint-every -1 | --checkpoint-every: -1 | 86",
                "batch PROFILE -o OUT --checkpoint-every NaN | --checkpoint-every: | 86",
                "batch PROFILE -o OUT --checkpoint-every 1e300 | --checkpoint-every: | 86",
                "rules test rules --theme checks-nut | --theme: no theme is named checks-nut | checks-nat",
                "rules list --theme checks-nut | --theme: no theme is named checks-nut | checks-nat",
                "rules list --format tsv | --format: unknown value tsv | csv",
                "catalog --cloud moon | --cloud: unknown cloud moon | us-government",
                "rules doc -o EMPTY | --output: value missing | DIR",
                "advise PROFILE --rules EMPTY | --rules: value missing | DIR",
                "advise EMPTY | missing argument | PROFILE",
                "rules test --junit EMPTY | --junit: value missing | FILE"
            })
    void isBlamedOnTheOption(String command, String begin, String right) {
        CommandRun run = CommandRun.of(words(command));
        assertThat(run.status()).as(run.err()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.errors()).first().asString().startsWith(begin).contains(right);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void inFrenchToo() {
        CommandRun run = CommandRun.of(words("advise PROFILE --as-of 2010-01-01 --lang fr"));
        assertThat(run.errors()).first().asString().startsWith("--as-of\u00a0:").contains("2017-02-09");
    }

    private String[] words(String command) {
        return Arrays.stream(command.strip().split(" "))
                .map(word -> switch (word) {
                    case "PROFILE" -> "facts-samples/cloud-exchange.yaml";
                    case "OUT" -> folder.resolve("advice.jsonl").toString();
                    case "EMPTY" -> "";
                    default -> word;
                })
                .toArray(String[]::new);
    }
}
