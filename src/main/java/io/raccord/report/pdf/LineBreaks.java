package io.raccord.report.pdf;

import com.openhtmltopdf.extend.FSTextBreaker;
import java.text.BreakIterator;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Where a line of a document may end: as Java has it, but not after the apostrophe of an elision. */
final class LineBreaks implements FSTextBreaker {

    private static final char APOSTROPHE = '’';

    private final BreakIterator breaks = BreakIterator.getLineInstance(Locale.ROOT);
    private @Nullable String text;

    @Override
    public void setText(String newText) {
        text = newText;
        breaks.setText(newText);
    }

    @Override
    public int next() {
        int next = breaks.next();
        while (next != BreakIterator.DONE
                && text != null
                && next < text.length()
                && text.charAt(next - 1) == APOSTROPHE) {
            next = breaks.next();
        }
        return next;
    }
}
