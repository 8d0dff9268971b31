package io.raccord.dataset;

import java.time.LocalDate;

/**
 * Reference to a row of the catalog and to the article that it was read from.
 *
 * @param file the catalog's file, such as {@code locations.csv}
 * @param key the key of the row in that file, such as {@code Amsterdam}
 * @param article the article that the row was read from
 * @param date the article's ms.date
 */
public record Row(String file, String key, String article, LocalDate date) {

    /** The path by which advice refers to the row: {@code catalog:FILE/KEY}. */
    public String path() {
        return "catalog:" + file + "/" + key;
    }
}
