package io.raccord.catalog;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who counts as an exchange provider in an edition of the catalog (policy N-10).
 *
 * @param names the names that the documentation lists; null where the rows themselves say so
 * @param article the article that lists them
 */
public record ExchangeProviders(@Nullable List<String> names, Row article) {}
