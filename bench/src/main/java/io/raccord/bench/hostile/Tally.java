package io.raccord.bench.hostile;

import io.raccord.problem.Fault;
import java.util.List;
import java.util.Locale;

/** How the inputs of one kind ended. */
final class Tally {

    private final String kind;
    private int inputs;
    private int accepted;
    private int refused;
    private int internal;
    private int hung;
    private int lost;
    private int unplaced;

    Tally(String kind) {
        this.kind = kind;
    }

    void given(int count) {
        inputs += count;
    }

    void accepted() {
        accepted++;
    }

    void refused(List<Fault> faults) {
        refused++;
        if (faults.isEmpty() || faults.stream().anyMatch(each -> each.place().line() < 1)) {
            unplaced++;
        }
    }

    /** Counts an end that is none of Raccord's own, and says what it was. */
    void internal(String input, Throwable thrown) {
        internal++;
        System.err.println(
                kind + ": " + thrown + " at " + (thrown.getStackTrace().length == 0 ? "?" : thrown.getStackTrace()[0])
                        + " on: " + input.substring(0, Math.min(200, input.length())));
    }

    void hung(String input) {
        hung++;
        System.err.println(kind + ": took more than " + Attack.LIMIT + " on: "
                + input.substring(0, Math.min(200, input.length())));
    }

    void lost(int count) {
        lost += count;
    }

    /** Whether every input ended as it should. */
    boolean isSound() {
        return internal + hung + lost + unplaced == 0;
    }

    static String header() {
        return """
                | Kind | Inputs | Accepted | Refused | Internal | Hung | Lost | Without place |
                | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |
                """;
    }

    String row() {
        return String.format(
                Locale.ROOT,
                "| %s | %,d | %,d | %,d | %d | %d | %d | %d |%n",
                kind,
                inputs,
                accepted,
                refused,
                internal,
                hung,
                lost,
                unplaced);
    }
}
