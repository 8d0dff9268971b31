package io.raccord.gazetteer;

import io.raccord.codec.EntryReader;
import io.raccord.dataset.Row;
import io.raccord.profile.Coordinates;
import java.nio.charset.StandardCharsets;
import java.util.function.IntFunction;

/** Cursor over the cities of the gazetteer. Rows in ascending order are read in one pass over their blocks. */
final class GazetteerCities {

    private final GazetteerDirectory directory;
    private final IntFunction<byte[]> blocks;
    private EntryReader in = new EntryReader(new byte[0]);
    private int block;
    private int next;

    /** @param blocks reads a block by its number */
    GazetteerCities(GazetteerDirectory directory, IntFunction<byte[]> blocks) {
        this.directory = directory;
        this.blocks = blocks;
    }

    /** The city in {@code row}. */
    KnownCity at(int row) {
        int wanted = directory.blockOfCity(row);
        if (wanted != block || row < next) {
            block = wanted;
            next = row - row % GazetteerWriter.CITIES;
            in = new EntryReader(blocks.apply(wanted));
        }
        KnownCity city = read();
        while (next <= row) {
            city = read();
        }
        return city;
    }

    private KnownCity read() {
        next++;
        int id = in.compact();
        String name = text();
        String country = text();
        String admin = text();
        Coordinates place = new Coordinates(in.number() / GazetteerWriter.DEGREE, in.number() / GazetteerWriter.DEGREE);
        Row row = new Row(
                directory.file(), name + ", " + country + " (" + id + ")", directory.article(), directory.date());
        return new KnownCity(id, name, country, admin.isEmpty() ? null : admin, place, in.compact(), row);
    }

    private String text() {
        return new String(in.compactBytes(), StandardCharsets.UTF_8);
    }
}
