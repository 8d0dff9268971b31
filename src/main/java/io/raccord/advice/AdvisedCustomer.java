package io.raccord.advice;

import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * The customer that an advice is for.
 *
 * @param id the customer's id
 * @param name the customer's name; null when unknown
 */
@API(status = API.Status.STABLE)
public record AdvisedCustomer(String id, @Nullable String name) {}
