package io.raccord;

/** The DRL text of a rule with the annotations that every rule must have. */
public final class RuleText {

    private RuleText() {}

    /**
     * A rule named after its id.
     *
     * @param id the id
     * @param condition the left-hand side
     * @param conclusion the argument of {@code insertLogical}
     */
    public static String of(String id, String condition, String conclusion) {
        return """
                rule "Rule %s"
                  @id("%s")
                  @title(fr = "Règle")
                  @source("F-MODELS-5")
                  @because(en = "so", fr = "ainsi")
                  @concludes(en = "It", fr = "Cela")
                when
                  %s
                then
                  insertLogical(%s);
                end
                """.formatted(id, id, condition, conclusion);
    }
}
