package io.raccord.report.table;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reader of the rows of a table in CSV, below its header. */
final class TableReader implements Closeable {

    private final CloseableIterator<CsvRecord> records;

    /**
     * @param csv the table from its first line; closed with this reader
     */
    TableReader(InputStream csv) {
        this.records = CsvReader.builder()
                .ofCsvRecord(new InputStreamReader(csv, StandardCharsets.UTF_8))
                .iterator();
        records.next();
    }

    boolean hasNext() {
        return records.hasNext();
    }

    /** The cells of the next row. */
    List<String> next() {
        return records.next().getFields();
    }

    @Override
    public void close() throws IOException {
        records.close();
    }
}
