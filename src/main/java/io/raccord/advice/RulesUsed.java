package io.raccord.advice;

import java.util.List;
import org.apiguardian.api.API;

/**
 * By which rules an advice was given.
 *
 * @param digest {@code sha256:} and the hash of rules and catalog as loaded
 * @param packs the names of the packs
 * @param catalog where the catalog that counts for the date was read, by article
 */
@API(status = API.Status.STABLE)
public record RulesUsed(String digest, List<String> packs, List<ArticleRead> catalog) {}
