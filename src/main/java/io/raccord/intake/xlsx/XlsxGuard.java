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
 * Looks a workbook over before it is read: how large it is when unpacked, so that a small file cannot fill the memory,
 * and which cells of each sheet are merged, which its reader does not tell.
 */
final class XlsxGuard {

    /** The most that all parts may take when unpacked, in MiB. */
    static final int LARGEST = 1024;

    /** The most that the texts may take, which the reader keeps in memory, in MiB. */
    static final int LARGEST_TEXTS = 96;

    /** How many times its size a workbook may grow; honest ones grow 5 to 40 times. */
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
     * The merged cells in {@code path}, such as {@code A2:A5}, by the name of the part that holds the sheet.
     *
     * @param file how faults are to name it
     * @throws ProfileRefusedException when it would grow too large
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

    /** Notes the merged cells of a sheet. A part that is not XML is left to the workbook's reader, which refuses it. */
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
            // told when the sheet is read
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

    /** A part that stops as soon as it, or all parts together, grow too large. */
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

        /** Left to the owner: the XML parser closes what it has read to the end. */
        @Override
        public void close() {}

        private void count(int more) {
            size += more;
            unpacked(more, size, texts);
        }
    }
}
