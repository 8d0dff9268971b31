package io.raccord.advice;

import io.raccord.conclusion.ProviderRole;
import java.util.List;
import org.apiguardian.api.API;

/**
 * A provider available at the peering location of a connection.
 *
 * @param name the name in the catalog
 * @param role its role in the connection
 * @param confirmed whether the profile names the provider and the catalog lists it at the location
 * @param reasons the numbers of the steps that conclude it
 */
@API(status = API.Status.STABLE)
public record ProviderAdvice(String name, ProviderRole role, boolean confirmed, List<Integer> reasons) {}
