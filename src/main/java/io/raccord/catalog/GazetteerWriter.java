package io.raccord.catalog;

import io.raccord.codec.EntryWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Encoder of the gazetteer as small blocks, so that looking up a city reads only a few of them: a directory, then
 * blocks of names in the order of their keys, then blocks of cities in the order of the table.
 */
final class GazetteerWriter {

    /** Names in a block: some 7 KB. */
    private static final int NAMES = 720;

    /** Cities in a block: some 8 KB. */
    static final int CITIES = 256;

    /** Degrees are written as whole numbers of this fraction, a centimetre. */
    static final double DEGREE = 1e7;

    private final List<GazetteerCity> cities;
    private final Set<String> legalForms;
    private final Map<byte[], TreeSet<Integer>> rowsByKey = new TreeMap<>(Arrays::compareUnsigned);

    /**
     * @param cities the rows, in the order of the table
     * @param legalForms trailing words that are ignored in a name
     */
    GazetteerWriter(List<GazetteerCity> cities, Set<String> legalForms) {
        this.cities = cities.stream()
                .sorted(Comparator.comparingInt(
                                (GazetteerCity row) -> row.city().population())
                        .reversed())
                .toList();
        this.legalForms = legalForms;
    }

    /** Encodes the gazetteer, which was read from {@code article} of {@code date}. */
    List<byte[]> blocks(String key, String file, String article, LocalDate date) {
        for (int row = 0; row < cities.size(); row++) {
            GazetteerCity city = cities.get(row);
            add(city.city().name(), row * 2);
            add(city.asciiName(), row * 2);
            for (String name : city.alternateNames()) {
                add(name, row * 2 + 1);
            }
        }
        EntryWriter directory = new EntryWriter();
        directory.text(key).text(file).text(article).date(date);
        List<byte[]> blocks = new ArrayList<>();
        names(directory, blocks);
        directory.number(cities.size());
        for (int from = 0; from < cities.size(); from += CITIES) {
            EntryWriter block = new EntryWriter();
            cities.subList(from, Math.min(cities.size(), from + CITIES)).forEach(row -> city(block, row.city()));
            blocks.add(block.written());
        }
        blocks.add(0, directory.written());
        return blocks;
    }

    private void add(String name, int reference) {
        String key = Name.of(name, legalForms).key();
        if (!key.isEmpty()) {
            rowsByKey
                    .computeIfAbsent(key.getBytes(StandardCharsets.UTF_8), k -> new TreeSet<>())
                    .add(reference);
        }
    }

    /** Adds the blocks of names, and their first keys to the directory. */
    private void names(EntryWriter directory, List<byte[]> blocks) {
        List<Map.Entry<byte[], TreeSet<Integer>>> keys = List.copyOf(rowsByKey.entrySet());
        directory.number((keys.size() + NAMES - 1) / NAMES);
        for (int from = 0; from < keys.size(); from += NAMES) {
            EntryWriter block = new EntryWriter();
            byte[] previous = {};
            for (Map.Entry<byte[], TreeSet<Integer>> each : keys.subList(from, Math.min(keys.size(), from + NAMES))) {
                byte[] key = each.getKey();
                int shared = Math.max(0, Arrays.mismatch(previous, key));
                block.compact(shared).compact(Arrays.copyOfRange(key, shared, key.length));
                block.compact(each.getValue().size());
                each.getValue().forEach(block::compact);
                previous = key;
            }
            directory.bytes(keys.get(from).getKey());
            blocks.add(block.written());
        }
    }

    private static void city(EntryWriter out, KnownCity city) {
        out.compact(city.geonamesId());
        out.compact(bytes(city.name())).compact(bytes(city.countryCode()));
        out.compact(bytes(city.adminCode() == null ? "" : city.adminCode()));
        out.number((int) Math.round(city.coordinates().latitude() * DEGREE));
        out.number((int) Math.round(city.coordinates().longitude() * DEGREE));
        out.compact(city.population());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
