package io.raccord.portfolio;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The mapping from the headers of a stranger's tables to columns.
 *
 * @param headers the mapped and ignored headers, in the order of the file
 */
public record ColumnMapping(List<MappedHeader> headers) {

    /** Maps no header. */
    public static final ColumnMapping NONE = new ColumnMapping(List.of());

    /** What the mapping says, whatever its layout and file. Equal texts read tables alike. */
    public String meaning() {
        return headers.stream()
                .map(header -> header.header() + "\t" + (header.column() == null ? "" : header.column()))
                .sorted()
                .collect(Collectors.joining("\n"));
    }
}
