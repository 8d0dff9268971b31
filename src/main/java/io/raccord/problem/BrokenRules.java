package io.raccord.problem;

/** Converter of exceptions thrown during rule evaluation into a {@link Fault} of the profile that was evaluated. */
public final class BrokenRules {

    private BrokenRules() {}

    /** Converts {@code thrown} into a fault at {@code place}. */
    public static Fault fault(Place place, Throwable thrown) {
        if (thrown instanceof RuleEvaluationException failure) {
            String code = failure instanceof RunawayRulesException ? "runaway" : "rules-broke";
            return new Fault(code, place, null, failure.text(), null);
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
