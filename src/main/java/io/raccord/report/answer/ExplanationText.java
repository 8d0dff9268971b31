package io.raccord.report.answer;

import io.raccord.explain.ExplainedStatement;
import io.raccord.explain.Explanation;
import io.raccord.explain.ProofNode;
import io.raccord.explain.ProvenStep;
import io.raccord.language.Visible;
import java.util.List;
import org.apache.commons.text.WordUtils;

/** An explanation as text: each statement with its proof as a tree. */
public final class ExplanationText {

    /** The column at which sources begin where there is room. */
    private static final int SOURCES = 60;

    private final Explanation explanation;
    private final AnswerWords words;
    private final int width;
    private final StringBuilder out = new StringBuilder();

    /** @param width the number of characters in a line */
    public ExplanationText(Explanation explanation, int width) {
        this.explanation = explanation;
        this.words = new AnswerWords(explanation.language());
        this.width = width;
    }

    /** The text, ended by a line end. */
    public String render() {
        for (ExplainedStatement each : explanation.statements()) {
            if (!out.isEmpty()) {
                out.append('\n');
            }
            line(each.statement() + " = " + AnswerWords.value(each.value()));
            if (each.text() != null) {
                wrapped("  ", "  ", each.text());
            }
            nodes("", each.proof());
        }
        return out.toString();
    }

    private void nodes(String indent, List<ProofNode> nodes) {
        for (int i = 0; i < nodes.size(); i++) {
            boolean last = i == nodes.size() - 1;
            node(indent + (last ? "└ " : "├ "), indent + (last ? "  " : "│ "), nodes.get(i));
        }
    }

    private void node(String first, String below, ProofNode node) {
        String by = " [" + node.rule() + ", " + node.step() + "]";
        if (node instanceof ProvenStep step) {
            wrapped(first, below + "    ", step.title() + by + words.because(step));
            read(below + "    ", step);
            nodes(below, step.rests());
        } else {
            line(first + words.label("answer.above") + by);
        }
    }

    /** The facts and parameters that {@code step} read, and its source: next to the first of them if there is room. */
    private void read(String indent, ProvenStep step) {
        String source = words.source(step.source());
        List<String> lines = words.read(step);
        String first = indent + (lines.isEmpty() ? "" : lines.get(0) + "  ");
        String padded = lines.isEmpty() ? first : first + " ".repeat(Math.max(0, SOURCES - first.length()));
        boolean fits = padded.length() + source.length() <= width;
        if (fits) {
            line(padded + source);
        }
        lines.stream().skip(fits ? 1 : 0).forEach(each -> wrapped(indent, indent, each));
        if (!fits) {
            wrapped(indent, indent, source);
        }
    }

    private void wrapped(String first, String others, String text) {
        int room = Math.max(width / 2, width - others.length());
        line(first + WordUtils.wrap(Visible.of(text), room, "\n" + others, false));
    }

    private void line(String text) {
        out.append(Visible.lines(text)).append('\n');
    }
}
