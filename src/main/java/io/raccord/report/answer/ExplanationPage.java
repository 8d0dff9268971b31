package io.raccord.report.answer;

import io.raccord.explain.ExplainedStatement;
import io.raccord.explain.Explanation;
import io.raccord.explain.ProofNode;
import io.raccord.explain.ProvenStep;
import io.raccord.report.html.Templates;
import java.util.List;
import java.util.Map;

/** An explanation as a self-contained HTML page. */
public final class ExplanationPage {

    private final Explanation explanation;
    private final AnswerWords words;

    public ExplanationPage(Explanation explanation) {
        this.explanation = explanation;
        this.words = new AnswerWords(explanation.language());
    }

    /** The page. */
    public String render() {
        String title = words.label(
                "answer.why", explanation.customer().id(), explanation.asOf().toString());
        List<Map<String, Object>> statements =
                explanation.statements().stream().map(this::statement).toList();
        return Templates.page("why.ftlh", explanation.language(), Map.of("title", title, "statements", statements));
    }

    private Map<String, Object> statement(ExplainedStatement each) {
        return Map.of(
                "name",
                each.statement(),
                "value",
                AnswerWords.value(each.value()),
                "text",
                each.text() == null ? "" : each.text(),
                "proof",
                nodes(each.proof()));
    }

    private List<Map<String, Object>> nodes(List<ProofNode> nodes) {
        return nodes.stream().map(this::node).toList();
    }

    private Map<String, Object> node(ProofNode node) {
        String by = "[" + node.rule() + ", " + node.step() + "]";
        if (node instanceof ProvenStep step) {
            return Map.of(
                    "step", node.step(),
                    "by", by,
                    "title", step.title(),
                    "because", words.because(step),
                    "read", words.read(step),
                    "source", words.source(step.source()),
                    "rests", nodes(step.rests()));
        }
        return Map.of("step", node.step(), "by", by);
    }
}
