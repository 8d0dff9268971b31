package io.raccord.advice;

import io.raccord.conclusion.Outcome;
import io.raccord.justification.Step;
import java.time.LocalDate;
import java.util.List;

/**
 * What Raccord advises a customer, and the proof of it. Immutable; texts are in one language.
 *
 * @param schemaVersion the version of this form: 1
 * @param customer whom it is for
 * @param asOf the date for which it holds
 * @param rules by which rules it was given
 * @param outcome what it comes to
 * @param reasons the steps that conclude the outcome
 * @param sites in the order of the profile
 * @param connections empty: not advised yet
 * @param checks empty: not advised yet
 * @param questions now before later, then by path
 * @param steps empty: not advised yet
 * @param justification every step, from 1
 * @param notices what deserves a second look, by path
 */
public record Advice(
        String schemaVersion,
        AdvisedCustomer customer,
        LocalDate asOf,
        RulesUsed rules,
        Outcome outcome,
        List<Integer> reasons,
        List<SiteAdvice> sites,
        List<Object> connections,
        List<Object> checks,
        List<QuestionAdvice> questions,
        List<Object> steps,
        List<Step> justification,
        List<NoticeAdvice> notices) {}
