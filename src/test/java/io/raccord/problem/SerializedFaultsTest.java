package io.raccord.problem;

import static org.assertj.core.api.Assertions.assertThat;

import io.raccord.language.Text;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An exception keeps its faults when it is serialized to another process. */
class SerializedFaultsTest {

    private static final List<Fault> FAULTS = List.of(
            new Fault("a", new Place("acme.yaml", 2, 3), "sites[paris].role", Text.same("wrong"), Text.same("right")),
            new Fault("b", Place.startOf("b.yaml"), null, new Text("wrong", "faux"), null));

    @Test
    void aRefusalKeepsItsFaults() throws Exception {
        for (RefusedException refused :
                List.of(new ProfileRefusedException(FAULTS), new RulesRefusedException(FAULTS))) {
            RefusedException copy = copy(refused);
            assertThat(copy).isInstanceOf(refused.getClass()).hasMessage(refused.getMessage());
            assertThat(copy.faults()).isEqualTo(FAULTS);
        }
    }

    @Test
    void runawayRulesKeepTheirRuleAndText() throws Exception {
        RunawayRulesException stopped = RunawayRulesException.firings("One more each time", 12_000);
        RunawayRulesException copy = copy(stopped);
        assertThat(copy.rule()).isEqualTo("One more each time");
        assertThat(copy.text()).isEqualTo(stopped.text());
    }

    @SuppressWarnings("unchecked") // the class of the object that was written
    private static <T> T copy(T original) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(original);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return (T) in.readObject();
        }
    }
}
