package io.raccord.advice;

import io.raccord.conclusion.Outcome;
import io.raccord.justification.Step;
import io.raccord.language.Language;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What Raccord advises a customer, and the proof of it. Immutable; texts are in one language.
 *
 * @param schemaVersion the version of this form: 1
 * @param customer whom it is for
 * @param asOf the date for which it holds
 * @param language the language of its texts
 * @param rules by which rules it was given
 * @param outcome what it comes to
 * @param reasons the steps that conclude the outcome
 * @param sites in the order of the profile
 * @param azureRegions the Azure regions to reach, as the profile states them; null when unknown
 * @param connections by their first site
 * @param checks by id, then subject
 * @param questions now before later, then by path
 * @param steps the onboarding steps, in order
 * @param justification every step, from 1
 * @param notices what deserves a second look, by path
 */
public record Advice(
        String schemaVersion,
        AdvisedCustomer customer,
        LocalDate asOf,
        Language language,
        RulesUsed rules,
        Outcome outcome,
        List<Integer> reasons,
        List<SiteAdvice> sites,
        @Nullable List<String> azureRegions,
        List<ConnectionAdvice> connections,
        List<CheckAdvice> checks,
        List<QuestionAdvice> questions,
        List<StepAdvice> steps,
        List<Step> justification,
        List<NoticeAdvice> notices) {}
