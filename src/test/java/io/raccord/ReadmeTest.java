package io.raccord;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The README shows the code that the embedding project compiles and runs. */
class ReadmeTest {

    @Test
    void theExampleIsTheConsumersCode() throws Exception {
        String readme = Files.readString(Path.of("README.md"));
        String consumer = words(Files.readString(Path.of("src/test/consumer/src/main/java/consumer/Consumer.java")));
        int from = readme.indexOf("```java") + "```java".length();
        assertThat(consumer).contains(words(readme.substring(from, readme.indexOf("```", from))));
    }

    private static String words(String code) {
        return code.replaceAll("//.*", "").replaceAll("\\s+", "");
    }
}
