package io.raccord.explain;

import io.raccord.advice.AdvisedCustomer;
import io.raccord.advice.RulesUsed;
import io.raccord.language.Language;
import java.time.LocalDate;
import java.util.List;
import org.apiguardian.api.API;

/**
 * How statements of an advice are concluded.
 *
 * @param schemaVersion the version of the contract: 1
 * @param kind {@code why}
 * @param customer the customer that the advice is for
 * @param asOf the date of the advice
 * @param rules the rules and catalog that produced the advice
 * @param language the language of the texts
 * @param statements the statements, in the order of the advice
 */
@API(status = API.Status.STABLE)
public record Explanation(
        String schemaVersion,
        String kind,
        AdvisedCustomer customer,
        LocalDate asOf,
        RulesUsed rules,
        Language language,
        List<ExplainedStatement> statements) {}
