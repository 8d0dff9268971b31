package io.raccord.cli.catalog;

import io.raccord.catalog.Catalog;
import io.raccord.catalog.LookedUpLocation;
import io.raccord.catalog.PeeringLocation;
import io.raccord.cli.option.LanguageOption;
import io.raccord.gazetteer.KnownCity;
import io.raccord.naming.Resemblance;
import io.raccord.profile.Coordinates;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The point that {@code --near} names: coordinates, or a city, found as the city of a site is (policy N-13). */
final class NearPlace {

    private static final String DEGREES = "(-?[0-9]{1,3}(?:\\.[0-9]{1,15})?)";
    private static final Pattern POINT = Pattern.compile("\\s*" + DEGREES + "\\s*,\\s*" + DEGREES + "\\s*");

    private final Catalog catalog;
    private final int factor;
    private final LanguageOption lang;

    /** @param factor how many times more populous than the second a city must be to be meant by its name alone */
    NearPlace(Catalog catalog, int factor, LanguageOption lang) {
        this.catalog = catalog;
        this.factor = factor;
        this.lang = lang;
    }

    /** Finds the point that {@code given} names: {@code LAT,LON}, {@code CITY} or {@code CITY, COUNTRY}. */
    Coordinates of(String given) {
        Matcher point = POINT.matcher(given);
        if (point.matches()) {
            Coordinates read = new Coordinates(Double.parseDouble(point.group(1)), Double.parseDouble(point.group(2)));
            if (Math.abs(read.latitude()) > 90 || Math.abs(read.longitude()) > 180) {
                throw lang.wrong("near.range", given);
            }
            return read;
        }
        int comma = given.lastIndexOf(',');
        return comma < 0
                ? city(given, null)
                : city(given.substring(0, comma), given.substring(comma + 1).strip());
    }

    private Coordinates city(String city, @Nullable String country) {
        for (LookedUpLocation found : catalog.inCity(city, country)) {
            PeeringLocation location = found.location();
            if (location != null && location.coordinates() != null) {
                return location.coordinates();
            }
        }
        List<KnownCity> cities = catalog.citiesNamed(city, country);
        if (cities.isEmpty()) {
            List<String> like = catalog.citiesLike(city).stream()
                    .map(Resemblance::nearest)
                    .findFirst()
                    .orElse(List.of());
            String given = country == null ? city : city + ", " + country;
            throw like.isEmpty()
                    ? lang.wrong("near.unknown", given)
                    : lang.wrong("near.nearest", given, String.join(", ", like));
        }
        if (cities.size() > 1
                && cities.get(0).population() < (long) factor * cities.get(1).population()) {
            throw lang.wrong(
                    "near.ambiguous",
                    city,
                    cities.stream().map(NearPlace::choice).collect(Collectors.joining("; ")));
        }
        return cities.get(0).coordinates();
    }

    private static String choice(KnownCity city) {
        Coordinates at = city.coordinates();
        String division = city.adminCode() == null ? "" : "-" + city.adminCode();
        return String.format(
                Locale.ROOT,
                "%s, %s%s: %s,%s",
                city.name(),
                city.countryCode(),
                division,
                at.latitude(),
                at.longitude());
    }
}
