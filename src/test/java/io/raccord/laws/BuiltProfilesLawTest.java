package io.raccord.laws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.raccord.Shipped;
import io.raccord.problem.Fault;
import io.raccord.problem.ProfileRefusedException;
import io.raccord.profile.Profile;
import io.raccord.profile.Term;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/**
 * An invalid profile built in Java is refused with the faults of the same profile as JSON. 500 profiles by default;
 * {@code -Dlaws.built=10000} for more.
 */
class BuiltProfilesLawTest {

    private static final int PROFILES = Integer.getInteger("laws.built", 500);
    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 23);

    /** A writer of its own: Jackson, with the ids of terms. */
    private static final ObjectMapper JSON = new ObjectMapper()
            .setDefaultPropertyInclusion(JsonInclude.Include.NON_NULL)
            .registerModule(new SimpleModule().addSerializer(Term.class, new JsonSerializer<Term>() {
                @Override
                public void serialize(Term term, JsonGenerator out, SerializerProvider provider) throws IOException {
                    out.writeString(term.id());
                }
            }));

    @Test
    void invalidProfilesAreRefusedAsTheirJsonIs() {
        LongStream.range(0, PROFILES).parallel().forEach(seed -> {
            Profile profile = new InvalidProfiles(seed).profile();
            List<String> expected = faultsOfJson(profile);
            ProfileRefusedException advice =
                    catchThrowableOfType(ProfileRefusedException.class, () -> Shipped.ADVISOR.advise(profile, AS_OF));
            assertThat(advice).as("seed " + seed).isNotNull();
            assertThat(lines(advice.faults()))
                    .as("seed " + seed)
                    .isEqualTo(expected)
                    .isNotEmpty();
            ProfileRefusedException verdict =
                    catchThrowableOfType(ProfileRefusedException.class, () -> Shipped.ADVISOR.verdict(profile, AS_OF));
            assertThat(lines(Objects.requireNonNull(verdict).faults())).isEqualTo(expected);
        });
    }

    @Test
    void validProfilesAreNotRefused() {
        LongStream.range(0, 200).forEach(seed -> {
            Profile profile = new Profiles(seed).profile();
            assertThat(Shipped.ADVISOR.advise(profile, AS_OF).customer().id()).isEqualTo("random");
        });
    }

    private static List<String> faultsOfJson(Profile profile) {
        byte[] json = json(profile).getBytes(StandardCharsets.US_ASCII);
        ProfileRefusedException refused = catchThrowableOfType(
                ProfileRefusedException.class,
                () -> Shipped.ADVISOR.advise(new ByteArrayInputStream(json), "p.json", AS_OF));
        assertThat(refused).as(new String(json, StandardCharsets.UTF_8)).isNotNull();
        return lines(refused.faults());
    }

    /**
     * Code, path, message and hint, in an order without places. Faults of two sites with the same id differ in their
     * places only, and a profile built in Java has none.
     */
    private static List<String> lines(List<Fault> faults) {
        return faults.stream()
                .map(fault -> fault.code() + " " + fault.path() + " " + fault.wrong() + " " + fault.right())
                .sorted()
                .distinct()
                .toList();
    }

    private static String json(Profile profile) {
        ObjectNode root = JSON.valueToTree(profile);
        root.put("schemaVersion", "1");
        if (root.path("existingCircuits").isEmpty()) {
            root.remove("existingCircuits");
        }
        for (JsonNode site : root.path("sites")) {
            if (site instanceof ObjectNode object) {
                boolean stated = object.path("colocation").path("stated").asBoolean();
                ((ObjectNode) object.get("colocation")).remove("stated");
                if (!stated) {
                    object.remove("colocation");
                }
                removeEmpty(object, "ethernet");
            }
        }
        JsonNode addressing = root.path("addressing");
        removeEmpty((ObjectNode) addressing, "privatePeering");
        removeEmpty((ObjectNode) addressing, "microsoftPeering");
        List.of("addressing", "wan", "readiness").forEach(name -> removeEmpty(root, name));
        try {
            return JSON.writer().with(JsonWriteFeature.ESCAPE_NON_ASCII).writeValueAsString(root);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void removeEmpty(ObjectNode owner, String name) {
        if (owner.path(name).isEmpty()) {
            owner.remove(name);
        }
    }
}
