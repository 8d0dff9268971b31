package io.raccord.conclusion;

import java.util.List;

/**
 * The providers offered at the peering location of a connection.
 *
 * @param connection the connection's id
 * @param role the providers' role in the connection
 * @param names the providers' names in the catalog, sorted
 */
public record OfferedProviders(String connection, ProviderRole role, List<String> names) implements Conclusion {}
