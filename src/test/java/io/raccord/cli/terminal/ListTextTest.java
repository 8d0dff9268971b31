package io.raccord.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import io.raccord.language.Language;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Tables of text. */
class ListTextTest {

    @Test
    void countsColumnsOfATerminal() {
        assertThat(ListText.width("São Paulo")).isEqualTo(9);
        assertThat(ListText.width("Sa\u0303o Paulo")).isEqualTo(9);
        assertThat(ListText.width("東京")).isEqualTo(4);
        assertThat(ListText.width("🗼")).isEqualTo(2);
    }

    @Test
    void alignsWideTexts() throws IOException {
        List<ListColumn<String>> columns =
                List.of(new ListColumn<>("city", city -> city), new ListColumn<>("kind", city -> "x"));
        assertThat(new ListText<>(columns, List.of("東京", "Sa\u0303o", "Oslo"), new Messages(Language.EN))
                        .in(ListFormat.TEXT))
                .contains("\n東京  x\nSa\u0303o   x\nOslo  x\n");
    }
}
