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
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamException;

/**
 * Guard that examines a workbook before it is read. It limits the unpacked size, so that a small file cannot exhaust
 * memory, and scans the sheets for what the workbook library does not report.
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

    private final String file;
    private final long packed;
    private final Map<String, SheetScan> sheets = new HashMap<>();
    private int sharedTexts;
    private int merged;
    private long unpacked;

    private XlsxGuard(String file, long packed) {
        this.file = file;
        this.packed = packed;
    }

    /**
     * Checks the workbook at {@code path}, and returns the scans of its sheets by their part names.
     *
     * @param file the file name in faults
     * @throws ProfileRefusedException when the unpacked workbook would exceed a limit
     */
    static Map<String, SheetScan> check(String file, Path path) throws IOException {
        XlsxGuard guard = new XlsxGuard(file, Files.size(path));
        try (ZipFile zip = new ZipFile(path.toFile())) {
            List<ZipEntry> parts = new ArrayList<>(Collections.list(zip.entries()));
            parts.sort(Comparator.comparing(entry -> !isTexts(entry.getName()))); // texts first: cells refer to them
            for (ZipEntry entry : parts) {
                try (InputStream in = zip.getInputStream(entry)) {
                    guard.part(entry.getName(), in);
                }
            }
        }
        return guard.sheets;
    }

    private static boolean isTexts(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith("sharedstrings.xml");
    }

    private void part(String name, InputStream in) throws IOException {
        InputStream bounded = new Bounded(in, isTexts(name));
        if (isTexts(name)) {
            texts(bounded);
        } else if (name.startsWith("xl/worksheets/")) {
            SheetScan scan = SheetScan.of(file, bounded, sharedTexts, SheetScan.MOST_MERGED - merged);
            merged += scan.merged().size();
            sheets.put(name, scan);
        }
        bounded.transferTo(OutputStream.nullOutputStream());
    }

    private void texts(InputStream in) {
        try {
            PartXml.elements(in, "si", text -> sharedTexts++);
        } catch (XMLStreamException e) {
            // reported when a text is read
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
