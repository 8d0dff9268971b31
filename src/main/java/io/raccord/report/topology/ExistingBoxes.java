package io.raccord.report.topology;

import io.raccord.advice.Advice;
import io.raccord.advice.ConnectionAdvice;
import io.raccord.advice.ExistingCircuitAdvice;
import io.raccord.conclusion.CircuitVerdict;
import io.raccord.report.words.CircuitWords;
import io.raccord.report.words.Wording;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which circuits of a diagram stay, are new, or go, where the customer already has some. */
record ExistingBoxes(Advice advice, Wording wording) {

    /** More circuits that go than this are left to the table. */
    private static final int MANY = 12;

    /** What becomes of circuit {@code number}, from 0, of {@code connection}; nothing without existing circuits. */
    List<String> fate(ConnectionAdvice connection, int number) {
        String place = new CircuitWords(wording, connection).place(number);
        List<String> toOrder = connection.circuit().toOrder();
        if (advice.existingCircuits().isEmpty() || place == null || toOrder == null) {
            return List.of();
        }
        if (toOrder.contains(place)) {
            return List.of(wording.label("diagram.newCircuit"));
        }
        ExistingCircuitAdvice standing = standing(connection, place, number);
        return standing == null
                ? List.of()
                : List.of(wording.label("diagram.standing", standing.id(), wording.of(standing.verdict())));
    }

    /** The circuits that give way, or belong to no connection; none when they are many. */
    List<ExistingCircuitAdvice> leaving() {
        List<ExistingCircuitAdvice> leaving =
                advice.existingCircuits().stream().filter(each -> !stays(each)).toList();
        return leaving.size() > MANY ? List.of() : leaving;
    }

    private @Nullable ExistingCircuitAdvice standing(ConnectionAdvice connection, String place, int number) {
        List<ExistingCircuitAdvice> here = new ArrayList<>();
        for (ExistingCircuitAdvice each : advice.existingCircuits()) {
            if (stays(each) && connection.id().equals(each.connection())) {
                if (each.peeringLocation().equals(place)) {
                    return each;
                }
                here.add(each);
            }
        }
        return number < here.size()
                ? here.get(number)
                : here.stream().findFirst().orElse(null);
    }

    private static boolean stays(ExistingCircuitAdvice circuit) {
        return circuit.verdict() == CircuitVerdict.KEEP || circuit.verdict() == CircuitVerdict.CHANGE;
    }
}
