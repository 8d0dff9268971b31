package io.raccord.report;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Finds out whether the optional libraries of a format are on the class path: those of {@code raccord-reports}. */
final class ReportLibraries {

    private static final String TEMPLATES = "freemarker.template.Configuration";
    private static final String LAYOUT = "org.eclipse.elk.alg.layered.LayeredLayoutProvider";
    private static final String PRINTING = "com.openhtmltopdf.pdfboxout.PdfRendererBuilder";

    private static final Map<Format, List<String>> NEEDED = Map.of(
            Format.HTML, List.of(TEMPLATES, LAYOUT),
            Format.SVG, List.of(LAYOUT),
            Format.PDF, List.of(TEMPLATES, LAYOUT, PRINTING));

    private static final Set<Format> FOUND = ConcurrentHashMap.newKeySet();

    private ReportLibraries() {}

    /**
     * Checks that {@code format} can be written.
     *
     * @throws MissingLibraryException when a library of the format is missing
     */
    static void require(Format format) {
        if (FOUND.contains(format)) {
            return;
        }
        for (String name : NEEDED.getOrDefault(format, List.of())) {
            try {
                Class.forName(name, false, ReportLibraries.class.getClassLoader());
            } catch (ClassNotFoundException e) {
                throw new MissingLibraryException(format);
            }
        }
        FOUND.add(format);
    }
}
