package io.raccord.explain;

import io.raccord.advice.AdvisedCustomer;
import io.raccord.advice.RulesUsed;
import io.raccord.language.Language;
import java.time.LocalDate;
import java.util.List;
import org.apiguardian.api.API;

/**
 * What an advice would say if facts were different.
 *
 * @param schemaVersion the version of the contract: 1
 * @param kind {@code whatif}
 * @param customer the customer that the advice is for
 * @param asOf the date of the advice before the change
 * @param rules the rules and catalog that produced the advice
 * @param language the language of the texts
 * @param set what was set, in the order given
 * @param changes what the advice states differently: the statements of the new advice in their order, then those only in
 *     the old one
 */
@API(status = API.Status.STABLE)
public record AdviceChange(
        String schemaVersion,
        String kind,
        AdvisedCustomer customer,
        LocalDate asOf,
        RulesUsed rules,
        Language language,
        List<SetFact> set,
        List<StatementChange> changes) {}
