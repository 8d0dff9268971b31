package io.raccord.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.raccord.RulesFolder;
import io.raccord.Shipped;
import io.raccord.language.Language;
import io.raccord.rulebook.RulePacks;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The parsed packs in the jar are used for identical folders, and for no others. */
class ShippedPacksTest {

    @TempDir
    Path folder;

    @BeforeEach
    void copy() throws Exception {
        RulesFolder.copyTo(folder);
    }

    private RulePacks read() throws Exception {
        return Packs.read(folder, "rules");
    }

    @Test
    void aFolderThatIsTheSameIsNotReadAnew() throws Exception {
        assertThat(read().data()).isSameAs(Shipped.PACKS.data());
        assertThat(read().digest()).isEqualTo(Shipped.PACKS.digest());
        Files.writeString(folder.resolve("expressroute/skus.drl"), "package io.raccord.rules.expressroute\n");
        assertThat(read().data()).isSameAs(Shipped.PACKS.data());
        assertThat(read().digest()).isNotEqualTo(Shipped.PACKS.digest());
    }

    @Test
    void aFileThatIsGoneIsMissed() throws Exception {
        Files.delete(folder.resolve("expressroute/words.yaml"));
        assertThat(read().words().vocabularies()).isEmpty();
    }

    @Test
    void aFileThatIsOneByteLongerIsRead() throws Exception {
        Path words = folder.resolve("expressroute/words.yaml");
        Files.writeString(words, Files.readString(words) + "\n");
        assertThat(read().data()).isNotSameAs(Shipped.PACKS.data());
        assertThat(read().data().words()).isEqualTo(Shipped.PACKS.words());
        assertThat(read().sources()).isEqualTo(Shipped.PACKS.sources());
        assertThat(read().dates()).isEqualTo(Shipped.PACKS.dates());
        assertThat(read().parameters()).isEqualTo(Shipped.PACKS.parameters());
    }

    @Test
    void aSecondPackBesideItIsReadToo() throws Exception {
        Path house = Files.createDirectories(folder.resolve("house"));
        Files.writeString(house.resolve("house.drl"), "package io.raccord.rules.house\n");
        Files.writeString(house.resolve("dates.yaml"), "house-date: {date: 2026-01-01, source: F-MODELS-5}\n");
        RulePacks packs = read();
        assertThat(packs.faults()).isEmpty();
        assertThat(packs.names()).isEqualTo(List.of("expressroute", "house"));
        assertThat(packs.dates()).containsEntry("house-date", LocalDate.of(2026, 1, 1));
        assertThat(packs.dates()).containsAllEntriesOf(Shipped.PACKS.dates());
    }

    @Test
    void theSecondPackAloneHasNoneOfIt() throws Exception {
        Path house = Files.createDirectories(folder.resolve("house"));
        Files.writeString(house.resolve("house.drl"), "package io.raccord.rules.house\n");
        RulePacks packs = Packs.read(house, "house");
        assertThat(packs.parameters()).isEmpty();
        assertThat(packs.faults()).extracting(fault -> fault.code()).containsExactly("no-catalog");
    }

    @Test
    void aFaultyRowOfSourcesIsOneFaultAtItsPlace() throws Exception {
        Path sources = folder.resolve("expressroute/sources.csv");
        String text = Files.readString(sources);
        Files.writeString(sources, text + "H-1,,\"open,,\n");
        int line = (int) text.lines().count() + 1;
        assertThat(read().faults())
                .singleElement()
                .satisfies(fault -> assertThat(fault.line(Language.EN))
                        .startsWith("rules/expressroute/sources.csv:" + line + ":6: the quote opened here"));
    }

    @Test
    void whatAnEditorLeavesBesideCasesIsNoCase() throws Exception {
        Files.createSymbolicLink(folder.resolve("expressroute/.#status.cases.yaml"), Path.of("nobody@nowhere.1"));
        Files.createDirectory(folder.resolve("expressroute/old.cases.yaml"));
        assertThat(Cases.read(folder, "rules").faults()).isEmpty();
    }
}
