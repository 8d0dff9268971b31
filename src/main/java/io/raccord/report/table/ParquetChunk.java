package io.raccord.report.table;

/**
 * Where the cells of a column lie in a Parquet file, for one group of rows.
 *
 * @param column the column
 * @param at where they begin
 * @param packed how many bytes they take
 * @param unpacked how many they would take unpacked
 */
record ParquetChunk(Column<?> column, long at, int packed, int unpacked) {

    /** The name of {@code column}: without dots, which would mean nesting to those who query it. */
    static String name(Column<?> column) {
        return column.name().replace('.', '_');
    }

    /** The type in which Parquet stores the cells of {@code column}. */
    static int type(Column<?> column) {
        return column.kind() == Column.Kind.TEXT ? 6 : 1; // BYTE_ARRAY, INT32
    }
}
