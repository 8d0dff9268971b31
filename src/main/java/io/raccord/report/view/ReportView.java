package io.raccord.report.view;

import io.raccord.report.diagram.Topology;
import io.raccord.report.words.Labels;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * An advice with every word in its language: what all but the JSON report show.
 *
 * @param language the ISO 639-1 code
 * @param labels the headings
 * @param title whom it is for
 * @param asOf for when
 * @param outcome what it comes to, as an id for styles
 * @param overall what it comes to, in words
 * @param sites site by site
 * @param connections connection by connection
 * @param existing the circuits that the customer already has
 * @param diagram the way from the sites to Microsoft
 * @param checks what was looked at
 * @param onboarding what is to be done, in order
 * @param questions what to ask
 * @param notices what deserves a second look
 * @param steps the justification
 * @param rules by which rules
 * @param catalog the articles that the catalog was read in
 */
public record ReportView(
        String language,
        Labels labels,
        String title,
        String asOf,
        String outcome,
        String overall,
        List<SiteView> sites,
        List<ConnectionView> connections,
        List<ExistingView> existing,
        Topology diagram,
        List<CheckView> checks,
        List<OnboardingView> onboarding,
        List<QuestionView> questions,
        List<NoticeView> notices,
        List<StepView> steps,
        String rules,
        List<String> catalog) {

    private static final int BLOCK = 50;

    /** The checks by their topic. */
    public Map<String, List<CheckView>> checksByTopic() {
        Map<String, List<CheckView>> byTopic = new LinkedHashMap<>();
        checks.forEach(check -> byTopic.computeIfAbsent(check.topic(), topic -> new ArrayList<>())
                .add(check));
        return byTopic;
    }

    /** The justification in blocks that a reader can open one by one. */
    public List<List<StepView>> blocks() {
        List<List<StepView>> blocks = new ArrayList<>();
        for (int i = 0; i < steps.size(); i += BLOCK) {
            blocks.add(steps.subList(i, Math.min(i + BLOCK, steps.size())));
        }
        return blocks;
    }

    /**
     * A site.
     *
     * @param id the site's id
     * @param outcome what it comes to, as an id for styles
     * @param verdict the model recommended, or why there is none
     * @param lines layer, BGP and candidate locations
     * @param why what speaks for the model
     * @param others the other models
     */
    public record SiteView(
            String id,
            String outcome,
            String verdict,
            List<String> lines,
            List<ReasonView> why,
            List<ModelView> others) {}

    /**
     * A model that is not the recommended one.
     *
     * @param name the model
     * @param status its status, as an id for styles
     * @param word its status, in words
     * @param reasons the clauses that decided
     */
    public record ModelView(String name, String status, String word, List<ReasonView> reasons) {}

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

    /** The IDs of the rules of {@code numbers}, which are steps of the justification: each once. */
    public String ruleIds(List<Integer> numbers) {
        return numbers.stream()
                .map(number -> steps.get(number - 1).rule())
                .distinct()
                .collect(Collectors.joining(", "));
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
