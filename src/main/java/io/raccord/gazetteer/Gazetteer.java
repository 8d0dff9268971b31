package io.raccord.gazetteer;

import io.raccord.codec.EntryReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Index of the world's cities by name (policy N-12). Its blocks are read when a look-up needs them and kept as bytes;
 * nothing is read before the first look-up. Thread-safe.
 */
public final class Gazetteer {

    /** A gazetteer without cities. */
    public static final Gazetteer NONE =
            of(new GazetteerWriter(List.of(), Set.of()).blocks("", "", "", LocalDate.EPOCH));

    private final IntFunction<byte[]> source;
    private final ConcurrentHashMap<Integer, byte[]> blocks = new ConcurrentHashMap<>();
    private volatile @Nullable GazetteerDirectory directory;

    /** @param source reads a block by its number, from 0 */
    public Gazetteer(IntFunction<byte[]> source) {
        this.source = source;
    }

    /** The gazetteer of {@code blocks}. */
    public static Gazetteer of(List<byte[]> blocks) {
        return new Gazetteer(List.copyOf(blocks)::get);
    }

    /**
     * Encodes the gazetteer as blocks.
     *
     * @param key identifies the gazetteer, see {@link #key()}
     * @param cities the rows, in the order of the table
     * @param legalForms trailing words that are ignored in a name
     * @param file the file of the table
     * @param article the article that the table was read from
     * @param date the date of the article
     */
    public static List<byte[]> blocks(
            String key,
            List<GazetteerCity> cities,
            Set<String> legalForms,
            String file,
            String article,
            LocalDate date) {
        return new GazetteerWriter(cities, legalForms).blocks(key, file, article, date);
    }

    /** A hash of everything from which the gazetteer was encoded. */
    public String key() {
        return directory().key();
    }

    /** All blocks, by their number. */
    public List<byte[]> blocks() {
        List<byte[]> all = new ArrayList<>();
        for (int number = 0; number < directory().blocks(); number++) {
            all.add(block(number));
        }
        return all;
    }

    /**
     * The cities whose name or plain name has the {@code key}; if there is none, those with such an alternate name.
     *
     * @param key the normalised name
     * @param codes the country codes that count, if any counts less than all
     * @return most populous first, at equal population in the order of the table
     */
    public List<KnownCity> named(String key, @Nullable Set<String> codes) {
        List<KnownCity> named = new ArrayList<>();
        List<KnownCity> alternate = new ArrayList<>();
        GazetteerCities cities = new GazetteerCities(directory(), this::block);
        for (int reference : references(key.getBytes(StandardCharsets.UTF_8))) {
            KnownCity city = cities.at(reference / 2);
            if (codes == null || codes.contains(city.countryCode())) {
                (reference % 2 == 0 ? named : alternate).add(city);
            }
        }
        return List.copyOf(named.isEmpty() ? alternate : named);
    }

    /** The names of cities that resemble the one with the {@code key}, most alike first; at most three. */
    List<String> namesLike(String key) {
        NamesLike search = new NamesLike(key);
        if (!search.isFeasible()) {
            return List.of();
        }
        byte[] first = search.first();
        byte[] last = Arrays.copyOf(first, first.length + 1);
        last[first.length] = (byte) 0xFF; // above every key that begins with the letter
        for (int number = Math.max(1, directory().blockOf(first));
                number <= directory().blockOf(last);
                number++) {
            search.search(block(number));
        }
        return search.rows().stream()
                .map(row ->
                        new GazetteerCities(directory(), this::block).at(row).name())
                .distinct()
                .toList();
    }

    /** The rows that a key leads to, in their order: twice the row, and one more for an alternate name. */
    private List<Integer> references(byte[] wanted) {
        int number = directory().blockOf(wanted);
        if (number == 0 || wanted.length == 0) {
            return List.of();
        }
        GazetteerNames names = new GazetteerNames(new EntryReader(block(number)));
        while (names.next()) {
            int order = Arrays.compareUnsigned(names.key(), wanted);
            if (order >= 0) {
                return order == 0 ? names.references() : List.of();
            }
        }
        return List.of();
    }

    private GazetteerDirectory directory() {
        GazetteerDirectory known = directory;
        if (known == null) {
            known = GazetteerDirectory.read(new EntryReader(source.apply(0)));
            directory = known;
        }
        return known;
    }

    private byte[] block(int number) {
        return blocks.computeIfAbsent(number, source::apply);
    }
}
