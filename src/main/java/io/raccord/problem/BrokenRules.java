package io.raccord.problem;

/** What rules did that they should not have done, as a fault of the one profile on which they did it. */
public final class BrokenRules {

    private BrokenRules() {}

    /** The fault that {@code thrown} is, at {@code place}. */
    public static Fault fault(Place place, Throwable thrown) {
        if (thrown instanceof RunawayRulesException runaway) {
            return new Fault("runaway", place, null, runaway.text(), null);
        }
        String message = thrown.getMessage();
        return Fault.of(
                "rules-broke",
                place,
                null,
                message == null
                        ? thrown.getClass().getSimpleName()
                        : message.lines().findFirst().orElse(""));
    }
}
