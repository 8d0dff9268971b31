package io.raccord.report.answer;

import io.raccord.explain.ExplainedStatement;
import io.raccord.explain.Explanation;
import io.raccord.explain.ProofNode;
import io.raccord.explain.ProvenStep;
import io.raccord.language.Visible;
import java.util.List;

/** An explanation as Markdown (CommonMark): each statement with its proof as a list. */
public final class ExplanationMarkdown {

    private final Explanation explanation;
    private final AnswerWords words;
    private final StringBuilder out = new StringBuilder();

    public ExplanationMarkdown(Explanation explanation) {
        this.explanation = explanation;
        this.words = new AnswerWords(explanation.language());
    }

    /** The text, ended by a line end. */
    public String render() {
        String customer = explanation.customer().id();
        line("# " + text(words.label("answer.why", customer, explanation.asOf().toString())));
        for (ExplainedStatement each : explanation.statements()) {
            line("");
            line("## " + text(each.statement()) + " = " + text(AnswerWords.value(each.value())));
            line("");
            if (each.text() != null) {
                line(text(each.text()));
                line("");
            }
            nodes("", each.proof());
        }
        return out.toString();
    }

    private void nodes(String indent, List<ProofNode> nodes) {
        for (ProofNode node : nodes) {
            String by = text(" [" + node.rule() + ", " + node.step() + "]");
            if (node instanceof ProvenStep step) {
                line(indent + "- **" + text(step.title()) + "**" + by + text(words.because(step)));
                words.read(step).forEach(each -> line(indent + "  - " + text(each)));
                line(indent + "  - *" + text(words.source(step.source())) + "*");
                nodes(indent + "  ", step.rests());
            } else {
                line(indent + "- " + text(words.label("answer.above")) + by);
            }
        }
    }

    private void line(String line) {
        out.append(line).append('\n');
    }

    /** Text from outside must not turn into markup. */
    private static String text(String text) {
        return Visible.of(text.replaceAll("\\R", " ")).replaceAll("([\\\\`*_\\[\\]<>#|])", "\\\\$1");
    }
}
