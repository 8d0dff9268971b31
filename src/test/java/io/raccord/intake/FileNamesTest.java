package io.raccord.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import io.raccord.RulesFolder;
import io.raccord.Shipped;
import io.raccord.dataset.CatalogTable;
import io.raccord.language.Language;
import io.raccord.portfolio.Portfolio;
import io.raccord.portfolio.PortfolioEntry;
import io.raccord.problem.Fault;
import io.raccord.review.PackCompanions;
import io.raccord.review.ReadCases;
import io.raccord.rulebook.RulePacks;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** File names with spaces, accents, drive letters and backslashes: files are read, faults show the name as given. */
class FileNamesTest {

    private static final String PROFILE = "{\"schemaVersion\": \"1\", \"customer\": {\"id\": \"acme\"}, "
            + "\"sites\": [{\"id\": \"a\", \"role\": \"office\"}]}";
    private static final String TABLE = "customer.id,site.id,site.role\nacme,a,offfice\n";

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mon profil.yaml",
                "données/été à l’île.YML",
                "C:\\Users\\Zoé Müller\\mon profil.yaml",
                "C:/Raccord/profil.yaml",
                "\\\\serveur\\partage\\profil.yml"
            })
    void aProfileIsNamedAsGivenAndReadByItsEnding(String name) throws IOException {
        String yaml = "{schemaVersion: '1', customer: {id: acme}, sites: [{id: a, role: offfice}]} # not JSON";
        List<Fault> faults = Profiles.read(name, bytes(yaml)).faults();
        assertThat(faults).hasSize(1);
        assertThat(faults.get(0).line(Language.EN)).startsWith(name + ":1:66: sites[a].role: ");
        String json = name.replaceFirst("\\.(?i:ya?ml)$", ".JSON");
        assertThat(Profiles.read(json, bytes(PROFILE)).faults()).isEmpty();
    }

    private static ByteArrayInputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"mes clients", "données été", "C:\\Données\\mes clients", "C:"})
    void portfoliosAreNamedAsGiven(String name) throws IOException {
        Path inside = Files.createDirectories(folder.resolve(name));
        List<String> inputs = new ArrayList<>();
        inputs.add(write(inside, "à b.csv", TABLE));
        inputs.add(write(inside, "D:\\à b.TSV", TABLE.replace(',', '\t')));
        inputs.add(write(inside, "c d.jsonl", PROFILE + "\n"));
        inputs.add(write(inside, "é.json", "[" + PROFILE + "]"));
        inputs.add(write(inside, "D:\\f.YAML", PROFILE));
        ByteArrayOutputStream workbook = new ByteArrayOutputStream();
        InputTemplates.xlsx(Language.FR, workbook);
        inputs.add(Files.write(inside.resolve("D:\\un classeur.XLSX"), workbook.toByteArray())
                .toString());
        assertThat(names(inputs)).isEqualTo(inputs);
    }

    @Test
    void theFilesOfAFolderAreNamedInIt() throws IOException {
        Path inside = Files.createDirectories(folder.resolve("Clients d’été"));
        List<String> files = List.of(
                write(inside, "C:\\un.yaml", PROFILE),
                write(inside, "deux é.json", PROFILE),
                write(inside, "t.YML", PROFILE));
        write(inside, "notes.txt", "no profile");
        assertThat(names(List.of(inside.toString()))).containsExactlyInAnyOrderElementsOf(files);
    }

    private static String write(Path folder, String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    /** The file name of each entry, which its faults use too. */
    private static List<String> names(List<String> inputs) throws IOException {
        List<String> names = new ArrayList<>();
        try (Portfolio portfolio = Portfolios.open(inputs)) {
            for (PortfolioEntry entry = portfolio.next(); entry != null; entry = portfolio.next()) {
                names.add(entry.file());
                assertThat(entry.name()).startsWith(entry.file());
                assertThat(entry.content().read().read().faults())
                        .extracting(fault -> fault.place().file())
                        .isSubsetOf(entry.file());
            }
        }
        return names;
    }

    @Test
    void aNameThatTheSystemDoesNotAllowIsNamed() throws IOException {
        try (Portfolio portfolio = Portfolios.open(List.of("a\0b.csv"))) {
            assertThatThrownBy(portfolio::next)
                    .isInstanceOfSatisfying(
                            FileSystemException.class,
                            e -> assertThat(e.getFile()).isEqualTo("a\0b.csv"));
        }
    }

    @Test
    void aBackslashInANameIsNoFolderWhereItSeparatesNone() throws IOException {
        Path pack = Files.createDirectories(folder.resolve("Règles du client/C:\\Maison Zoé"));
        Files.writeString(pack.resolve("a\\b c.drl"), "package io.raccord.rules.house\n");
        Files.writeString(pack.resolve("a\\b c.cases.yaml"), "- name: é\n  given: {sites: []}\n  asOf: never\n");
        Path root = folder.resolve("Règles du client");
        RulePacks packs = Packs.read(root, root.toString());
        String shown = root + "/C:\\Maison Zoé/a\\b c.";
        assertThat(packs.names()).containsExactly("C:\\Maison Zoé");
        assertThat(packs.rules()).extracting(rule -> rule.file()).containsExactly(shown + "drl");
        assertThat(Cases.read(root, root.toString()).faults())
                .isNotEmpty()
                .allMatch(fault -> fault.place().file().equals(shown + "cases.yaml"));
        assertThat(Cases.outlines(root, root.toString()))
                .extracting(each -> each.place().file())
                .containsExactly(shown + "cases.yaml");
        assertThat(Packs.companions(root, root.toString()).themes()).containsOnlyKeys(shown + "drl");
    }

    @Test
    void packsOnADriveOfWindowsAreThoseOfAnyFolder() throws IOException {
        try (FileSystem windows = Jimfs.newFileSystem(Configuration.windows())) {
            Path root = Files.createDirectories(windows.getPath("C:\\Règles Raccord\\à jour"));
            RulesFolder.copyTo(root);
            assertThat(root).hasToString("C:\\Règles Raccord\\à jour");
            RulePacks packs = Packs.read(root, "rules");
            assertThat(packs.faults()).isEmpty();
            assertThat(packs.digest()).isEqualTo(Shipped.PACKS.digest());
            assertThat(packs.rules()).isEqualTo(Shipped.PACKS.rules());
            ReadCases cases = Cases.read(root, "rules");
            assertThat(cases.faults()).isEmpty();
            assertThat(cases.cases())
                    .extracting(each -> each.place())
                    .isEqualTo(Cases.read(Shipped.RULES, "rules").cases().stream()
                            .map(each -> each.place())
                            .toList());
            assertThat(Cases.outlines(root, "rules")).isEqualTo(Cases.outlines(Shipped.RULES, "rules"));
            PackCompanions companions = Packs.companions(root, "rules");
            assertThat(companions).isEqualTo(Packs.companions(Shipped.RULES, "rules"));
            assertThat(Packs.catalogTexts(root)).isEqualTo(Packs.catalogTexts(Shipped.RULES));
            assertThat(Packs.folders(root)).containsExactly(root.resolve("expressroute"));
        }
    }

    @Test
    void aTableOnADriveOfWindowsRefreshesTheCatalog() throws IOException {
        try (FileSystem windows = Jimfs.newFileSystem(
                Configuration.windows().toBuilder().setRoots("C:\\", "D:\\").build())) {
            Path root = windows.getPath("C:\\Règles Raccord");
            RulesFolder.copyTo(Files.createDirectories(root));
            Path aliases = root.resolve("expressroute").resolve("catalog").resolve("aliases.csv");
            Path given = windows.getPath("D:\\noms été.csv");
            Files.writeString(given, Files.readString(aliases) + "city,Lutèce,Paris,old name,2026-11-23\n");
            CatalogRefresh refresh = CatalogRefresh.plan(
                    root, root.toString(), Map.of(CatalogTable.ALIASES, given), LocalDate.of(2026, 11, 23));
            assertThat(refresh.files()).containsOnlyKeys(aliases);
            assertThat(refresh.changes())
                    .singleElement()
                    .satisfies(change -> assertThat(change.added()).containsExactly("city, Lutèce, Paris"));
        }
    }
}
