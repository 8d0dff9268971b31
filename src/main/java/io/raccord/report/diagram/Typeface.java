package io.raccord.report.diagram;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** How wide text is in a shipped font; by the font's own figures, so that it is the same on every machine. */
final class Typeface {

    /** DejaVu Sans. */
    static final Typeface REGULAR = new Typeface("DejaVuSans.ttf");
    /** DejaVu Sans Bold. */
    static final Typeface BOLD = new Typeface("DejaVuSans-Bold.ttf");

    private static final int BASIC_PLANE = 0x10000;

    private final float[] advances = new float[BASIC_PLANE];

    private Typeface(String file) {
        try (InputStream in = Objects.requireNonNull(
                        Typeface.class.getResourceAsStream("/io/raccord/report/fonts/" + file), file);
                TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(in))) {
            CmapLookup glyphs = font.getUnicodeCmapLookup();
            float em = font.getUnitsPerEm();
            for (int character = 0; character < BASIC_PLANE; character++) {
                int glyph = glyphs.getGlyphId(character);
                advances[character] = glyph == 0 ? 1 : font.getAdvanceWidth(glyph) / em;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The width of {@code text} at {@code size}; a character that the font lacks counts as wide as it is high. */
    double width(String text, double size) {
        return text.codePoints()
                        .mapToDouble(character -> character < BASIC_PLANE ? advances[character] : 1)
                        .sum()
                * size;
    }
}
