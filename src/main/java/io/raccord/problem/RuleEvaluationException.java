package io.raccord.problem;

import io.raccord.language.Language;
import io.raccord.language.Text;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * Thrown when the rules, not the profile, are in error, and therefore a profile cannot be evaluated. Other profiles may
 * not be affected.
 *
 * <p>The shipped rules never cause this; edited rules may.
 */
@API(status = API.Status.STABLE)
public abstract sealed class RuleEvaluationException extends RuntimeException
        permits RunawayRulesException, FailedRuleException {

    /** The resource bundle of the messages. */
    static final String BUNDLE = "io.raccord.problem.faults";

    private static final long serialVersionUID = 2L;

    /** The title of the rule. */
    private final String rule;
    /** Where the rule begins. */
    private final @Nullable Place place;
    /** The message in both languages. */
    private final Text text;

    RuleEvaluationException(String rule, @Nullable Place place, Text text, @Nullable Throwable cause) {
        super(text.in(Language.EN), cause);
        this.rule = rule;
        this.place = place;
        this.text = text;
    }

    /** {@return the title of the rule} */
    public String rule() {
        return rule;
    }

    /** {@return where the rule begins; null if it is not known} */
    public @Nullable Place place() {
        return place;
    }

    /** {@return the message in both languages, with the rule, its place and the id of the customer} */
    public Text text() {
        return text;
    }

    /** {@code text}, followed by the place of the rule and the id of the customer. */
    static Text placed(Text text, Place place, String customer) {
        Text suffix = Text.of(BUNDLE, "evaluation.place", inPack(place).toString(), customer);
        return new Text(text.en() + " " + suffix.en(), text.fr() + " " + suffix.fr());
    }

    /** {@code place} with the file's folder and name only, which are the same wherever the pack is. */
    private static Place inPack(Place place) {
        String file = place.file().replace('\\', '/');
        int folder = file.lastIndexOf('/', file.lastIndexOf('/') - 1);
        return new Place(file.substring(folder + 1), place.line(), place.column());
    }
}
