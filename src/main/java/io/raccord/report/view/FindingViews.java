package io.raccord.report.view;

import io.raccord.advice.FindingAdvice;
import io.raccord.advice.FindingStatement;
import io.raccord.advice.QuestionAdvice;
import io.raccord.advice.Severity;
import io.raccord.report.words.Sentences;
import io.raccord.report.words.Wording;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Puts findings into words, those that say the same of different sites or connections as one.
 *
 * @param wording the words
 * @param sentences the sentences
 * @param alike the grouping
 * @param subjects the parser of their subjects
 * @param rules the ids of the rules of steps
 */
record FindingViews(
        Wording wording, Sentences sentences, Alike alike, Subjects subjects, Function<List<Integer>, String> rules) {

    private static final Map<Severity, String> MARKS = Map.of(
            Severity.VIOLATED, "✗",
            Severity.UNKNOWN, "?",
            Severity.QUESTION, "?",
            Severity.ATTENTION, "!");

    /** The mark of {@code severity}. */
    static String mark(Severity severity) {
        return MARKS.getOrDefault(severity, "?");
    }

    /** The check or the kind of fact that {@code finding} is about; empty for the outcome of a site. */
    static String name(FindingAdvice finding) {
        String check = FindingStatement.check(finding);
        return check != null
                ? check
                : finding.severity() == Severity.QUESTION ? Subjects.general(finding.subject()) : "";
    }

    /** The views of {@code findings}; {@code questions} have the answers. */
    List<FindingView> views(List<FindingAdvice> findings, List<QuestionAdvice> questions) {
        Map<String, QuestionAdvice> asked =
                questions.stream().collect(Collectors.toMap(QuestionAdvice::path, question -> question));
        record Key(Severity severity, String name, String rules) {}
        return alike
                .groups(findings, each -> new Key(each.severity(), name(each), rules.apply(each.reasons())))
                .stream()
                .map(group -> view(group, question(group.get(0), asked)))
                .toList();
    }

    private static @Nullable QuestionAdvice question(FindingAdvice finding, Map<String, QuestionAdvice> asked) {
        return finding.severity() == Severity.QUESTION ? asked.get(finding.subject()) : null;
    }

    private FindingView view(List<FindingAdvice> group, @Nullable QuestionAdvice question) {
        FindingAdvice first = group.get(0);
        List<String> owners = group.stream()
                .map(each -> subjects.owner(each.subject()))
                .filter(owner -> !owner.isEmpty())
                .distinct()
                .toList();
        boolean connections = subjects.connections().contains(first.subject());
        String text = alike.texts()
                .of(group.stream()
                        .map(each -> new OwnText(
                                subjects.owner(each.subject()),
                                each.severity() == Severity.ATTENTION && !alike.whole()
                                        ? Brevity.action(each.text())
                                        : each.text()))
                        .toList());
        boolean ask = first.severity() == Severity.QUESTION;
        String name = ask && group.size() == 1 ? first.subject() : name(first);
        return new FindingView(
                first.severity().id(),
                mark(first.severity()),
                wording.label("finding." + first.severity().id()),
                name,
                alike.whole() || owners.stream().anyMatch(owner -> !text.contains(owner))
                        ? alike.name(owners, connections ? "connectionsAlike" : "sitesAlike")
                        : "",
                sentences.of(text),
                question == null || question.values().contains(true) ? "" : wording.answers(question.values()),
                Alike.steps(group, FindingAdvice::reasons));
    }
}
