package io.raccord.intake.xlsx;

import io.raccord.problem.Fault;
import io.raccord.problem.Place;
import io.raccord.problem.ProfileRefusedException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamException;

/**
 * Guard that examines a workbook before it is read. It limits the unpacked size, so that a small file cannot exhaust
 * memory, and finds merged cells, which the workbook library does not report.
 */
final class XlsxGuard {

    /** The maximum unpacked size of all parts in MiB. */
    static final int LARGEST = 1024;

    /** The maximum unpacked size in MiB of the shared strings, which the workbook library holds in memory. */
    static final int LARGEST_TEXTS = 96;

    /** The maximum ratio of unpacked to packed size; ordinary workbooks have a ratio of 5 to 40. */
    static final int GROWTH = 100;

    private static final long MIB = 1024 * 1024;
    private static final long NEVER_A_BOMB = 16 * MIB;
    private static final Pattern RANGE = Pattern.compile("[A-Z0-9:]{1,30}");

    private final String file;
    private final long packed;
    private final Map<String, List<String>> merged = new HashMap<>();
    private long unpacked;

    private XlsxGuard(String file, long packed) {
        this.file = file;
        this.packed = packed;
    }

    /**
     * Checks the workbook at {@code path}, and returns the ranges of merged cells, such as {@code A2:A5}, by the part
     * name of their sheet.
     *
     * @param file the file name in faults
     * @throws ProfileRefusedException when the unpacked workbook would exceed a limit
     */
    static Map<String, List<String>> check(String file, Path path) throws IOException {
        XlsxGuard guard = new XlsxGuard(file, Files.size(path));
        try (ZipFile zip = new ZipFile(path.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                try (InputStream in = zip.getInputStream(entry)) {
                    guard.part(entry.getName(), in);
                }
            }
        }
        return guard.merged;
    }

    private void part(String name, InputStream in) throws IOException {
        boolean texts = name.toLowerCase(Locale.ROOT).endsWith("sharedstrings.xml");
        InputStream bounded = new Bounded(in, texts);
        if (name.startsWith("xl/worksheets/")) {
            merges(name, bounded);
        }
        bounded.transferTo(OutputStream.nullOutputStream());
    }

    /** Records the merged cells of a sheet. A part that is not XML is ignored here: the workbook library rejects it. */
    private void merges(String name, InputStream sheet) {
        List<String> ranges = new ArrayList<>();
        try {
            PartXml.elements(sheet, "mergeCell", cell -> {
                String range = cell.getAttributeValue(null, "ref");
                if (range != null && RANGE.matcher(range).matches()) {
                    ranges.add(range);
                }
            });
        } catch (XMLStreamException e) {
            // reported when the sheet is read
        }
        if (!ranges.isEmpty()) {
            merged.put(name, ranges);
        }
    }

    private void unpacked(int more, long part, boolean texts) {
        unpacked += more;
        boolean grown = unpacked > NEVER_A_BOMB && unpacked / GROWTH > packed;
        if (grown || unpacked > LARGEST * MIB || (texts && part > LARGEST_TEXTS * MIB)) {
            throw new ProfileRefusedException(List.of(
                    Fault.of("xlsx-too-large", Place.startOf(file), null, texts ? LARGEST_TEXTS : LARGEST, GROWTH)));
        }
    }

    /** A stream of a part that fails when the part, or all parts together, exceed a limit. */
    private final class Bounded extends FilterInputStream {

        private final boolean texts;
        private long size;

        Bounded(InputStream in, boolean texts) {
            super(in);
            this.texts = texts;
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            count(read < 0 ? 0 : 1);
            return read;
        }

        @Override
        public int read(byte[] into, int from, int most) throws IOException {
            int read = super.read(into, from, most);
            count(Math.max(0, read));
            return read;
        }

        /** Does nothing, because the XML parser closes a stream at its end; the owner closes it. */
        @Override
        public void close() {}

        private void count(int more) {
            size += more;
            unpacked(more, size, texts);
        }
    }
}
