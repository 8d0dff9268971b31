package io.raccord.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import io.raccord.Shipped;
import io.raccord.catalog.Catalog;
import io.raccord.catalog.NearLocation;
import io.raccord.catalog.PeeringLocation;
import io.raccord.profile.Cloud;
import io.raccord.profile.Coordinates;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Cities, countries and distances in the shipped catalog (policy N-11 to N-14). */
class PlacesTest {

    private static final Catalog NOW = at("2026-11-23", Cloud.PUBLIC);
    private static final Catalog THEN = at("2017-06-15", Cloud.PUBLIC);

    private static Catalog at(String date, Cloud cloud) {
        return Shipped.PACKS.catalogs().at(LocalDate.parse(date), cloud);
    }

    private static List<Integer> ids(@Nullable String city, @Nullable String country) {
        return NOW.citiesNamed(city, country).stream()
                .map(KnownCity::geonamesId)
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "Toulouse, FR, 2972315",
        "TOULOUSE, Frankreich, ",
        "toulouse, France, 2972315",
        "Tolosa, ES, 3108008", // a name in Spain, an alternate name in France
        "Tolosa, FR, 2972315",
        "Saint-Étienne, FR, 2980291",
        "saint etienne, FR, 2980291",
        "L'Aquila, Italie, 3175121",
        "L’AQUILA, IT, 3175121",
        "Mönchengladbach, Allemagne, 2869894",
        "Monchengladbach, DE, 2869894",
        "Łódź, PL, 3093133",
        "Springfield, FR, ",
        "Toulouse, Atlantis, ",
        "Nowhere at all, , ",
    })
    void aCityIsFoundInItsCountry(String city, @Nullable String country, @Nullable Integer id) {
        assertThat(ids(city, country)).isEqualTo(id == null ? List.of() : List.of(id));
    }

    @Test
    void aCityIsAFactWithItsRow() {
        assertThat(NOW.citiesNamed("Toulouse", "FR")).singleElement().satisfies(city -> {
            assertThat(city.name()).isEqualTo("Toulouse");
            assertThat(city.countryCode()).isEqualTo("FR");
            assertThat(city.adminCode()).isEqualTo("76");
            assertThat(city.coordinates()).isEqualTo(new Coordinates(43.60426, 1.44367));
            assertThat(city.population()).isEqualTo(433055);
            assertThat(city.row().path()).isEqualTo("catalog:cities.csv/Toulouse, FR (2972315)");
            assertThat(city.row().article()).isEqualTo("GeoNames gazetteer");
            assertThat(city.row().date()).isEqualTo(LocalDate.of(2020, 3, 18));
        });
    }

    @Test
    void severalCitiesOfOneNameComeMostPopulousFirst() {
        List<KnownCity> cities = NOW.citiesNamed("Springfield", "États-Unis");
        assertThat(cities)
                .hasSizeGreaterThan(5)
                .allMatch(city -> city.countryCode().equals("US"));
        assertThat(cities).isSortedAccordingTo((one, other) -> other.population() - one.population());
        assertThat(cities).extracting(KnownCity::adminCode).startsWith("MO", "MA", "IL");
        assertThat(NOW.citiesNamed("Springfield", "US")).isEqualTo(cities);
    }

    @ParameterizedTest
    @CsvSource({
        "FR, FR",
        "fr, FR",
        "France, FR",
        "Allemagne, DE",
        "ÉTATS UNIS, US",
        "USA, US",
        "United States of America, US",
        "UK, GB",
        "Hong Kong, HK",
        "Hong Kong SAR, HK",
        "CO, CO",
        "Côte d'Ivoire, CI",
        "Atlantis, ",
    })
    void aCountryHasACode(String given, @Nullable String code) {
        assertThat(NOW.countries(given)).extracting(Country::code).isEqualTo(code == null ? List.of() : List.of(code));
    }

    @Test
    void nothingIsKnownOfWhatIsNotGiven() {
        assertThat(NOW.citiesNamed(null, "FR")).isEmpty();
        assertThat(NOW.citiesNamed("???", null)).isEmpty();
        assertThat(NOW.countries(null)).isEmpty();
        assertThat(NOW.countries("?")).isEmpty();
        assertThat(NOW.near(null)).isEmpty();
    }

    @Test
    void everyLocationOfEveryDateHasAPlace() {
        for (Cloud cloud : Cloud.values()) {
            for (String date : List.of("2017-06-15", "2026-11-23")) {
                for (PeeringLocation location : Shipped.PACKS
                        .catalogs()
                        .directory(LocalDate.parse(date), cloud)
                        .locations()) {
                    assertThat(location.coordinates()).as(location.name()).isNotNull();
                    assertThat(location.countryCode()).as(location.name()).matches("[A-Z]{2}");
                }
            }
        }
        assertThat(THEN.location("Hong Kong"))
                .isNotNull()
                .extracting(PeeringLocation::countryCode)
                .isEqualTo("HK");
    }

    @Test
    void locationsAreListedByDistance() {
        Coordinates toulouse = NOW.citiesNamed("Toulouse", "FR").get(0).coordinates();
        List<NearLocation> near = NOW.near(toulouse);
        assertThat(near).extracting(NearLocation::name).startsWith("Marseille", "Geneva", "Madrid");
        assertThat(near).extracting(NearLocation::km).isSorted();
        assertThat(near.get(0).km()).isBetween(310, 330);
        assertThat(near).noneMatch(each -> each.location().metro());
        assertThat(near).extracting(NearLocation::position).startsWith(0, 1, 2).doesNotHaveDuplicates();
        assertThat(near.get(0).row().path())
                .isEqualTo("catalog:locations.csv/" + near.get(0).name());
    }

    @Test
    void theDatelineIsNoBorder() {
        NearLocation first = NOW.near(new Coordinates(-36.85, -179.9)).get(0);
        assertThat(first.name()).isEqualTo("Auckland");
        assertThat(first.km()).isLessThan(500);
    }

    @ParameterizedTest
    @CsvSource({"Toulous, Toulouse", "Grenobbel, Grenoble", "Lndon, London", "Besancn, Besançon"})
    void aMisspeltCityIsAnsweredWithCitiesLikeIt(String given, String like) {
        assertThat(NOW.citiesLike(given))
                .singleElement()
                .satisfies(answer -> assertThat(answer.nearest()).contains(like));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Toulouse", "Tolosa", "Londres", "London"})
    void aKnownCityIsNot(String given) {
        assertThat(NOW.citiesLike(given)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Xyzzyx", "?", "", "q", "Q"})
    void aCityLikeNoneIsAnsweredWithoutSuggestions(String given) {
        assertThat(NOW.citiesLike(given))
                .singleElement()
                .satisfies(answer -> assertThat(answer.nearest()).isEmpty());
    }
}
