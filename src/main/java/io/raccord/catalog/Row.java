package io.raccord.catalog;

import java.time.LocalDate;

/**
 * Where a figure of the catalog comes from.
 *
 * @param file the catalog's file, such as {@code locations.csv}
 * @param key what names the row in it, such as {@code Amsterdam}
 * @param article the article it was read in
 * @param date the article's ms.date
 */
public record Row(String file, String key, String article, LocalDate date) {

    /** The row as a fact is named in an advice: {@code catalog:} and the row. */
    public String path() {
        return "catalog:" + file + "/" + key;
    }
}
