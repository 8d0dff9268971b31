package io.raccord.report.diagram;

import java.util.ArrayList;
import java.util.List;

/**
 * A box whose text is broken into lines that fit it.
 *
 * @param box what it says
 * @param texts its lines
 * @param landings the tops of its landings, from its own top
 * @param width its width
 * @param height its height
 */
record FittedBox(Box box, List<TextLine> texts, List<Double> landings, double width, double height) {

    static final double PADDING = 8;
    static final double LANDING_HEIGHT = 20;

    private static final double WIDEST = 134;
    static final double GAP = 4;
    private static final int TITLE_LINES = 3;
    private static final int DETAIL_LINES = 3;

    /** {@code box} with the smallest size that holds its text, but no smaller than {@code least} inside. */
    static FittedBox of(Box box, double least) {
        List<TextLine> texts = new ArrayList<>();
        double y = PADDING;
        y = add(texts, box.title(), TextStyle.TITLE, TITLE_LINES, PADDING, y);
        for (String detail : box.details()) {
            y = add(texts, detail, TextStyle.DETAIL, DETAIL_LINES, PADDING, y);
        }
        List<Double> landings = new ArrayList<>();
        for (String landing : box.landings()) {
            y += GAP;
            landings.add(y);
            add(texts, landing, TextStyle.DETAIL, 1, PADDING + GAP, y + 3);
            y += LANDING_HEIGHT;
        }
        double right = texts.stream()
                .mapToDouble(text -> text.width() + 2 * (text.x() - PADDING))
                .max()
                .orElse(0);
        double inside = Math.ceil(Math.max(least, right));
        return new FittedBox(box, List.copyOf(texts), List.copyOf(landings), inside + 2 * PADDING, y + PADDING);
    }

    private static double add(List<TextLine> texts, String text, TextStyle style, int most, double x, double top) {
        double y = top;
        for (String line : new TextWrap(style, WIDEST - 2 * (x - PADDING)).lines(text, most)) {
            texts.add(new TextLine(line, style, x, y + style.size()));
            y += style.leading();
        }
        return y;
    }

    /** The width inside the padding. */
    double inside() {
        return width - 2 * PADDING;
    }

    /** Where {@code link} meets the left edge, from the top. */
    double entry(Link link) {
        return landings.size() < 2 || link == Link.NONE
                ? height / 2
                : landings.get(link == Link.PRIMARY ? 0 : 1) + LANDING_HEIGHT / 2;
    }

    /** Where {@code link} leaves the right edge, from the top: links as far apart as where they land. */
    double exit(Link link) {
        double apart = (LANDING_HEIGHT + GAP) / 2;
        return switch (link) {
            case NONE -> height / 2;
            case PRIMARY -> height / 2 - apart;
            case SECONDARY -> height / 2 + apart;
        };
    }
}
