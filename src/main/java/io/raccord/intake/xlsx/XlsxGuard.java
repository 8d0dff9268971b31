package io.raccord.intake.xlsx;

import io.raccord.problem.Fault;
import io.raccord.problem.Place;
import io.raccord.problem.ProfileRefusedException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

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
    private static final Pattern MERGED =
            Pattern.compile("<(?:\\w+:)?mergeCell\\s[^>]*?ref=[\"']([A-Z0-9:]{1,30})[\"']");
    private static final int LONGEST_ELEMENT = 256;

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
        boolean sheet = name.startsWith("xl/worksheets/");
        boolean texts = name.toLowerCase(Locale.ROOT).endsWith("sharedstrings.xml");
        byte[] buffer = new byte[1 << 16];
        String tail = "";
        long size = 0;
        for (int read = in.read(buffer); read > 0; read = in.read(buffer)) {
            size += read;
            unpacked += read;
            boolean grown = unpacked > NEVER_A_BOMB && unpacked / GROWTH > packed;
            if (grown || unpacked > LARGEST * MIB || (texts && size > LARGEST_TEXTS * MIB)) {
                throw new ProfileRefusedException(List.of(Fault.of(
                        "xlsx-too-large", Place.startOf(file), null, texts ? LARGEST_TEXTS : LARGEST, GROWTH)));
            }
            if (sheet) {
                String text = tail + new String(buffer, 0, read, StandardCharsets.ISO_8859_1);
                tail = merges(name, text);
            }
        }
    }

    /** Notes the merged cells that {@code text} tells of; what of it belongs to the next one. */
    private String merges(String name, String text) {
        Matcher found = MERGED.matcher(text);
        int end = 0;
        while (found.find()) {
            merged.computeIfAbsent(name, part -> new ArrayList<>()).add(found.group(1));
            end = found.end();
        }
        return text.substring(Math.max(end, text.length() - LONGEST_ELEMENT));
    }
}
