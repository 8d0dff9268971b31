package io.raccord.catalog;

import io.raccord.dataset.Row;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The providers that count as exchange providers in an edition of the catalog (policy N-10).
 *
 * @param names the names that the documentation lists; null if each row marks exchange providers itself
 * @param article the article that lists them
 */
public record ExchangeProviders(@Nullable List<String> names, Row article) {}
