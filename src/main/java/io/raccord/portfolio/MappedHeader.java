package io.raccord.portfolio;

import io.raccord.problem.Place;
import org.jspecify.annotations.Nullable;

/**
 * A header of a stranger's table, and the column that it means.
 *
 * @param header the header as it is written in the table
 * @param column the path of the column, such as {@code site.bandwidthMbps}; null for a header that is ignored
 * @param place where the mapping says so
 */
public record MappedHeader(String header, @Nullable String column, Place place) {}
