package io.raccord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.raccord.RulesFolder;
import io.raccord.Shipped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands of docs/catalog.md do what the page says, on a copy of the rules. */
class CatalogPageTest {

    private static final Path PAGE = Path.of("docs/catalog.md");

    @TempDir
    Path folder;

    @Test
    void everyCommandRuns() throws IOException {
        RulesFolder rules = RulesFolder.copyTo(folder.resolve("rules"));
        int commands = 0;
        for (String line : Files.readAllLines(PAGE)) {
            String[] words = line.split(" ", -1);
            if (words[0].equals("cp")) {
                Files.copy(folder.resolve(words[1]), folder.resolve(words[2]));
            } else if (words[0].equals("./raccord")) {
                List<String> arguments = new ArrayList<>();
                for (String word : List.of(words).subList(1, words.length)) {
                    arguments.add(word.startsWith("new-") ? folder.resolve(word).toString() : word);
                }
                arguments.addAll(List.of("--rules", rules.root().toString()));
                CommandRun run = CommandRun.of(arguments.toArray(String[]::new));
                assertThat(run.status()).as(line + "\n" + run.err()).isZero();
                assertThat(run.out()).as(line).isNotBlank();
                commands++;
            }
        }
        assertThat(commands).isEqualTo(11);
    }

    @Test
    void everyTableIsDescribed() throws IOException {
        String page = Files.readString(PAGE);
        Map<String, String> missing = new TreeMap<>();
        for (String table : List.of(
                "locations", "providers", "regions", "aliases", "cities", "countries", "location-coordinates")) {
            String header = Files.readAllLines(Shipped.RULES.resolve("expressroute/catalog/" + table + ".csv"))
                    .get(0);
            for (String column : header.split(",", -1)) {
                if (!page.contains("`" + column + "`")) {
                    missing.put(table + "/" + column, header);
                }
            }
        }
        assertThat(missing.keySet())
                .as("columns that the page leaves out are not read")
                .containsExactlyInAnyOrder(
                        "locations/facility",
                        "locations/pricing_zone",
                        "locations/geopolitical_region_source",
                        "locations/active_providers",
                        "locations/in_2026_04_edition",
                        "locations/note",
                        "providers/microsoft_azure",
                        "providers/microsoft_365",
                        "providers/satellite_operator",
                        "providers/research_network",
                        "providers/in_2026_04_edition",
                        "regions/note",
                        "location-coordinates/geonames_name");
    }
}
