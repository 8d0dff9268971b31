package io.raccord.advice;

import java.util.List;

/**
 * By which rules an advice was given.
 *
 * @param digest {@code sha256:} and the hash of rules and catalog as loaded
 * @param packs the names of the packs
 */
public record RulesUsed(String digest, List<String> packs) {}
