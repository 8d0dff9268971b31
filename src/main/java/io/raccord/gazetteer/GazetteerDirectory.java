package io.raccord.gazetteer;

import io.raccord.codec.EntryReader;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/**
 * The directory of the gazetteer's blocks, which is the first of them.
 *
 * @param key a hash of everything from which the gazetteer was encoded
 * @param file the file of the table
 * @param article the article that the table was read from
 * @param date the date of the article
 * @param firstKeys the first key of each block of names, in ascending order of its bytes
 * @param cities the number of cities
 */
record GazetteerDirectory(String key, String file, String article, LocalDate date, List<byte[]> firstKeys, int cities) {

    static GazetteerDirectory read(EntryReader in) {
        return new GazetteerDirectory(in.text(), in.text(), in.text(), in.date(), in.all(in::bytes), in.number());
    }

    /** The number of the block of names that holds {@code key} if any does; 0 if none can. */
    int blockOf(byte[] key) {
        int low = 0;
        int high = firstKeys.size();
        while (low < high) { // the first block that begins after the key
            int middle = (low + high) >>> 1;
            if (Arrays.compareUnsigned(firstKeys.get(middle), key) <= 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The number of all blocks. */
    int blocks() {
        return cities == 0 ? 1 + firstKeys.size() : 1 + blockOfCity(cities - 1);
    }

    /** The number of the block that holds the city in {@code row}. */
    int blockOfCity(int row) {
        return 1 + firstKeys.size() + row / GazetteerWriter.CITIES;
    }
}
