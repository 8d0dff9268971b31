package io.raccord.gazetteer;

import io.raccord.codec.EntryWriter;
import io.raccord.naming.Name;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
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
    private final List<Named> names = new ArrayList<>();

    /** A normalised name in UTF-8, and twice the row of its city, and one more if it is an alternate name. */
    private static final class Named {
        private final byte[] key;
        private final int reference;

        Named(byte[] key, int reference) {
            this.key = key;
            this.reference = reference;
        }
    }

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
            names.add(new Named(bytes(key), reference));
        }
    }

    /** Adds the blocks of names, and their first keys to the directory. */
    private void names(EntryWriter directory, List<byte[]> blocks) {
        names.sort(Comparator.comparing((Named name) -> name.key, Arrays::compareUnsigned)
                .thenComparingInt(name -> name.reference));
        List<byte[]> firstKeys = new ArrayList<>();
        EntryWriter block = new EntryWriter();
        byte[] previous = {};
        int count = 0;
        for (int from = 0, to; from < names.size(); from = to) {
            byte[] key = names.get(from).key;
            to = from;
            SortedSet<Integer> references = new TreeSet<>();
            for (; to < names.size() && Arrays.equals(names.get(to).key, key); to++) {
                references.add(names.get(to).reference);
            }
            if (count % NAMES == 0) {
                firstKeys.add(key);
                block = new EntryWriter();
                previous = new byte[0];
            }
            int shared = Math.max(0, Arrays.mismatch(previous, key));
            block.compact(shared).compact(Arrays.copyOfRange(key, shared, key.length));
            block.compact(references.size());
            references.forEach(block::compact);
            previous = key;
            count++;
            if (count % NAMES == 0 || to == names.size()) {
                blocks.add(block.written());
            }
        }
        directory.all(firstKeys, directory::bytes);
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
