package io.raccord.report.view;

import io.raccord.report.diagram.Topology;
import io.raccord.report.view.ConnectionView.RowView;
import io.raccord.report.words.Labels;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An advice with every word in its language: what all but the JSON report show.
 *
 * @param language the ISO 639-1 code
 * @param labels the headings
 * @param title whom it is for
 * @param asOf for when
 * @param headline what it comes to, in a line: sites with a recommendation, requirements not met, facts to confirm
 * @param findings what matters most, the most severe first
 * @param sites site by site, or the sites that are alike
 * @param alternatives the models that are not recommended, each with the sites where that has the same reasons
 * @param connections connection by connection
 * @param existing the circuits that the customer already has
 * @param diagram the way from the sites to Microsoft
 * @param checks what was looked at
 * @param onboarding what is to be done, in order
 * @param questions what to ask
 * @param notices what deserves a second look
 * @param steps the justification
 * @param whole whether everything is said one by one, with the justification
 * @param rules by which rules
 * @param catalog the articles that the catalog was read in
 */
public record ReportView(
        String language,
        Labels labels,
        String title,
        String asOf,
        String headline,
        List<FindingView> findings,
        List<SiteView> sites,
        List<AlternativeView> alternatives,
        List<ConnectionView> connections,
        List<ExistingView> existing,
        Topology diagram,
        List<CheckView> checks,
        List<OnboardingView> onboarding,
        List<QuestionView> questions,
        List<NoticeView> notices,
        List<StepView> steps,
        boolean whole,
        String rules,
        List<String> catalog) {

    private static final int BLOCK = 50;

    /** The number of next steps of a party. */
    private static final int NEXT = 3;

    /** The checks by their topic. */
    public Map<String, List<CheckView>> checksByTopic() {
        Map<String, List<CheckView>> byTopic = new LinkedHashMap<>();
        listedChecks()
                .forEach(check -> byTopic.computeIfAbsent(check.topic(), topic -> new ArrayList<>())
                        .add(check));
        return byTopic;
    }

    /** The checks to list: those that are met where findings say the others, else all. */
    public List<CheckView> listedChecks() {
        return whole
                ? checks
                : checks.stream().filter(check -> check.status().equals("met")).toList();
    }

    /** The questions to list: those for later where findings say the others, else all. */
    public List<QuestionView> listedQuestions() {
        return whole
                ? questions
                : questions.stream()
                        .filter(question -> question.priority().equals("later"))
                        .toList();
    }

    /** The findings by their severity in words. */
    public Map<String, List<FindingView>> findingsBySeverity() {
        Map<String, List<FindingView>> bySeverity = new LinkedHashMap<>();
        findings.forEach(finding -> bySeverity
                .computeIfAbsent(finding.word(), none -> new ArrayList<>())
                .add(finding));
        return bySeverity;
    }

    /** The items of their circuits that all connections have in common, where there are several. */
    public List<RowView> commonRows() {
        return connections.size() < 2 || whole
                ? List.of()
                : connections.get(0).rows().stream()
                        .filter(row -> connections.stream().allMatch(each -> each.has(row)))
                        .toList();
    }

    /** The first three onboarding steps of each party, in order. */
    public List<OnboardingView> nextSteps() {
        Map<String, Integer> counted = new HashMap<>();
        return onboarding.stream()
                .filter(step -> counted.merge(step.by(), 1, Integer::sum) <= NEXT)
                .toList();
    }

    /** The steps of the justification, where the report prints them. */
    public List<StepView> proof() {
        return whole ? steps : List.of();
    }

    /** The justification in blocks that a reader can open one by one. */
    public List<List<StepView>> blocks() {
        List<List<StepView>> blocks = new ArrayList<>();
        for (int i = 0; i < proof().size(); i += BLOCK) {
            blocks.add(proof().subList(i, Math.min(i + BLOCK, proof().size())));
        }
        return blocks;
    }

    /**
     * A model that is not the recommended one.
     *
     * @param name the model
     * @param status its status, as an id for styles
     * @param word its status, in words
     * @param reasons the clauses that decided
     * @param facts the facts of the profile that exclude it, where no model is left
     */
    public record ModelView(String name, String status, String word, List<ReasonView> reasons, List<String> facts) {}

    /**
     * A reason.
     *
     * @param step the step's number
     * @param rule the rule's id
     * @param text why
     */
    public record ReasonView(int step, String rule, String text) {}

    /**
     * A question.
     *
     * @param priority now or later, as an id for styles
     * @param when now or later, in words
     * @param text the question
     * @param path the fact that it asks for
     * @param answers the answers that matter
     * @param why what hangs on it
     */
    public record QuestionView(
            String priority, String when, String text, String path, String answers, List<ReasonView> why) {}

    /** The IDs of the rules of {@code numbers}, which are steps of the justification: each once, a common stem once. */
    public String ruleIds(List<Integer> numbers) {
        List<String> rules = numbers.stream()
                .map(number -> steps.get(number - 1).rule())
                .distinct()
                .toList();
        StringBuilder ids = new StringBuilder();
        String stem = "";
        for (String rule : rules) {
            boolean again = !stem.isEmpty() && rule.startsWith(stem);
            ids.append(ids.isEmpty() ? "" : ", ").append(again ? rule.substring(stem.length() - 1) : rule);
            stem = rule.substring(0, rule.lastIndexOf('.') + 1);
        }
        return ids.toString();
    }

    /**
     * A notice.
     *
     * @param path the fact
     * @param text what may have been meant
     * @param steps the steps of the justification that say so
     */
    public record NoticeView(String path, String text, List<Integer> steps) {}

    /**
     * A step of the justification.
     *
     * @param number the step's number
     * @param rule the rule's id
     * @param title what the rule is about
     * @param because why it holds
     * @param concludes what it concludes
     * @param facts each as path and value
     * @param dependsOn earlier steps
     * @param source article, section and date
     */
    public record StepView(
            int number,
            String rule,
            String title,
            String because,
            String concludes,
            List<String> facts,
            List<Integer> dependsOn,
            String source) {}
}
