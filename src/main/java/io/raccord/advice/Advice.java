package io.raccord.advice;

import io.raccord.conclusion.Outcome;
import io.raccord.justification.Step;
import io.raccord.language.Language;
import java.time.LocalDate;
import java.util.List;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * The advice for a customer, with its justification. Immutable; its texts are in one language.
 *
 * @param schemaVersion the version of the advice contract: 1
 * @param customer the customer that the advice is for
 * @param asOf the date on which the advice applies
 * @param language the language of the texts
 * @param rules the rules and catalog that produced the advice
 * @param outcome the overall outcome
 * @param reasons the numbers of the steps that conclude the outcome
 * @param sites the advice per site, in the order of the profile
 * @param azureRegions the Azure regions to reach, as stated in the profile; null when unknown
 * @param connections the connections, ordered by their first site
 * @param existingCircuits the advice on circuits that the customer already has, in the order of the profile
 * @param findings what matters most, the most severe first: made from the checks, the questions for now and the
 *     outcomes of the sites
 * @param checks the checks, ordered by id, then subject
 * @param questions the open questions: priority now before later, then by path
 * @param steps the onboarding steps, in order
 * @param justification the steps of the justification, numbered from 1
 * @param notices details that deserve a second look, by path
 */
@API(status = API.Status.STABLE)
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
        List<ExistingCircuitAdvice> existingCircuits,
        List<FindingAdvice> findings,
        List<CheckAdvice> checks,
        List<QuestionAdvice> questions,
        List<StepAdvice> steps,
        List<Step> justification,
        List<NoticeAdvice> notices) {}
