package io.raccord.advice;

import io.raccord.conclusion.ProviderRole;
import java.util.List;
import org.apiguardian.api.API;

/**
 * A provider that is offered at a connection's peering location.
 *
 * @param name as the catalog has it
 * @param role what it does for the connection
 * @param confirmed whether the profile names it and the catalog offers it there
 * @param reasons the steps that say so
 */
@API(status = API.Status.STABLE)
public record ProviderAdvice(String name, ProviderRole role, boolean confirmed, List<Integer> reasons) {}
