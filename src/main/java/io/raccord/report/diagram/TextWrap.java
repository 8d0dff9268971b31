package io.raccord.report.diagram;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/** Breaks text into lines that fit a width, and shortens what needs too many. */
final class TextWrap {

    private static final String ELLIPSIS = "…";

    private final TextStyle style;
    private final double width;

    TextWrap(TextStyle style, double width) {
        this.style = style;
        this.width = width;
    }

    /** {@code text} in at most {@code most} lines, each no wider than the width. */
    List<String> lines(String text, int most) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word :
                Normalizer.normalize(text, Normalizer.Form.NFC).strip().split("\\s+", -1)) {
            if (!line.isEmpty() && style.width(line + " " + word) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
            while (style.width(line.toString()) > width) {
                int end = fitting(line.toString());
                lines.add(line.substring(0, end));
                line.delete(0, end);
            }
        }
        lines.add(line.toString());
        return lines.size() <= most ? lines : shortened(lines, most);
    }

    private List<String> shortened(List<String> lines, int most) {
        List<String> kept = new ArrayList<>(lines.subList(0, most));
        String last = kept.get(most - 1);
        while (style.width(last + ELLIPSIS) > width) {
            last = last.substring(0, last.offsetByCodePoints(last.length(), -1));
        }
        kept.set(most - 1, last + ELLIPSIS);
        return kept;
    }

    /** Where to cut {@code text} so that what is left of the cut fits; one character at least. */
    private int fitting(String text) {
        int end = text.offsetByCodePoints(0, 1);
        while (end < text.length() && style.width(text.substring(0, text.offsetByCodePoints(end, 1))) <= width) {
            end = text.offsetByCodePoints(end, 1);
        }
        return end;
    }
}
