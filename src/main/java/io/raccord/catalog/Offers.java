package io.raccord.catalog;

import io.raccord.naming.Alias;
import io.raccord.naming.Aliases;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Index of the available offers by location, and of their providers by every matching name (policy N-7 to N-10). */
final class Offers {

    private static final Pattern BRACKETS = Pattern.compile("\\(([^()]*)\\)");

    private final Aliases aliases;
    private final Map<String, Provider> providers = new LinkedHashMap<>();
    private final Map<String, Map<String, Provider>> carriersByKey = new HashMap<>();
    private final Map<String, Map<String, Provider>> operatorsByKey = new HashMap<>();
    private final Map<String, Map<String, Provider>> exchangesByKey = new HashMap<>();
    private final Map<String, SortedMap<String, Offer>> byLocation = new HashMap<>();

    Offers(List<Offer> offered, ExchangeProviders exchangeProviders, Aliases aliases) {
        this.aliases = aliases;
        for (Offer offer : offered) {
            Provider provider = providers.computeIfAbsent(offer.provider(), name -> new Provider(name, offer.row()));
            add(carriersByKey, aliases.name(offer.provider()).key(), provider);
            add(carriersByKey, aliases.name(offer.asPrinted()).key(), provider);
            addNames(operatorsByKey, provider, offer.provider());
            addNames(operatorsByKey, provider, offer.asPrinted());
            byLocation
                    .computeIfAbsent(aliases.name(offer.location()).key(), key -> new TreeMap<>())
                    .putIfAbsent(offer.provider(), offer);
        }
        if (exchangeProviders.names() == null) {
            Set<String> exchanges = new HashSet<>();
            offered.stream().filter(Offer::exchange).forEach(offer -> exchanges.add(offer.provider()));
            for (Offer offer : offered) {
                Provider provider = providers.get(offer.provider());
                if (provider != null && exchanges.contains(offer.provider())) {
                    addNames(exchangesByKey, provider, offer.provider());
                    addNames(exchangesByKey, provider, offer.asPrinted());
                }
            }
        } else {
            exchangeProviders
                    .names()
                    .forEach(name -> addNames(exchangesByKey, new Provider(name, exchangeProviders.article()), name));
        }
    }

    /** The normalised names of all providers. */
    Set<String> names() {
        return providers.keySet();
    }

    /** The providers that a carrier's name matches (N-7), sorted by name. */
    List<Provider> carriers(@Nullable String name) {
        return name == null ? List.of() : inOrder(carriersByKey, aliases.standsFor(Alias.Kind.PROVIDER, name));
    }

    /** The providers with a name that occurs in {@code operator} (N-8), sorted by name. */
    List<Provider> operators(@Nullable String operator) {
        return operator == null
                ? List.of()
                : inOrder(operatorsByKey, aliases.name(operator).contained());
    }

    /** The exchange providers with a name that occurs in {@code operator} (N-10), sorted by name. */
    List<Provider> exchanges(@Nullable String operator) {
        return operator == null
                ? List.of()
                : inOrder(exchangesByKey, aliases.name(operator).contained());
    }

    /** The offers of the {@code wanted} providers at {@code location} (N-9). */
    List<Offer> of(List<Provider> wanted, String location) {
        Map<String, Offer> there = there(location);
        List<Offer> found = new ArrayList<>();
        for (Provider provider : wanted) {
            Offer offer = there.get(provider.name());
            if (offer != null) {
                found.add(offer);
            }
        }
        return found;
    }

    /** The providers offered at {@code location}: exchange providers, then the others; an empty group is left out. */
    List<OffersAtLocation> at(String location) {
        List<OffersAtLocation> parts = new ArrayList<>();
        for (boolean exchange : new boolean[] {true, false}) {
            List<String> names = new ArrayList<>();
            SortedMap<String, String> rows = new TreeMap<>();
            there(location).values().forEach(offer -> {
                if (isExchange(offer) == exchange) {
                    names.add(offer.provider());
                    rows.put(offer.row().path(), offer.provider());
                }
            });
            if (!names.isEmpty()) {
                parts.add(new OffersAtLocation(exchange, List.copyOf(names), rows));
            }
        }
        return parts;
    }

    private boolean isExchange(Offer offer) {
        return offer.exchange() || !exchanges(offer.provider()).isEmpty();
    }

    private Map<String, Offer> there(String location) {
        SortedMap<String, Offer> offers = byLocation.get(aliases.name(location).key());
        return offers == null ? Map.of() : offers;
    }

    private void addNames(Map<String, Map<String, Provider>> index, Provider provider, String name) {
        if (name.indexOf('(') < 0) {
            add(index, aliases.name(name).key(), provider);
        } else {
            Matcher bracket = BRACKETS.matcher(name);
            add(index, aliases.name(bracket.replaceAll(" ")).key(), provider);
            bracket.reset();
            while (bracket.find()) {
                add(index, aliases.name(bracket.group(1)).key(), provider);
            }
        }
        for (String alias : aliases.of(Alias.Kind.PROVIDER, name)) {
            add(index, alias, provider);
        }
    }

    private static void add(Map<String, Map<String, Provider>> index, String key, Provider provider) {
        if (!key.isEmpty()) {
            index.computeIfAbsent(key, k -> new HashMap<>()).put(provider.name(), provider);
        }
    }

    private static List<Provider> inOrder(Map<String, Map<String, Provider>> index, Set<String> keys) {
        SortedMap<String, Provider> found = new TreeMap<>();
        keys.forEach(key -> found.putAll(index.getOrDefault(key, Map.of())));
        return List.copyOf(found.values());
    }
}
