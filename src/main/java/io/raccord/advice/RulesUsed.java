package io.raccord.advice;

import java.util.List;
import org.apiguardian.api.API;

/**
 * The rules and catalog that produced an advice.
 *
 * @param digest {@code sha256:} followed by the hash of the rules and catalog as loaded
 * @param packs the names of the rule packs
 * @param catalog the articles behind the catalog edition for the date, with their dates
 */
@API(status = API.Status.STABLE)
public record RulesUsed(String digest, List<String> packs, List<ArticleRead> catalog) {}
