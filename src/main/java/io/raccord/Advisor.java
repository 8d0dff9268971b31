package io.raccord;

import io.raccord.advice.Advice;
import io.raccord.advice.InconclusiveRulesException;
import io.raccord.advice.Verdict;
import io.raccord.language.Language;
import io.raccord.loader.ContextLoader;
import io.raccord.pipeline.AdvicePipeline;
import io.raccord.problem.ProfileRefusedException;
import io.raccord.problem.RunawayRulesException;
import io.raccord.profile.Profile;
import io.raccord.report.Format;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.LocalDate;
import org.apiguardian.api.API;

/**
 * Advises customers by rules. Immutable and thread-safe; building one loads the rules, so build one and keep it.
 *
 * <pre>{@code
 * Advisor advisor = Advisor.builder().build();
 * Advice advice = advisor.advise(profile);
 * System.out.println(advisor.render(advice, Format.TEXT));
 * }</pre>
 */
@API(status = API.Status.STABLE)
public final class Advisor {

    private final AdvicePipeline pipeline;

    Advisor(AdvicePipeline pipeline) {
        this.pipeline = pipeline;
    }

    /** A builder of an advisor; by default with the shipped rules, in English. */
    public static AdvisorBuilder builder() {
        return new AdvisorBuilder();
    }

    /** An advisor by the same rules that writes in {@code language}. */
    public Advisor in(Language language) {
        return new Advisor(pipeline.in(language));
    }

    /** The language of its texts. */
    public Language language() {
        return pipeline.language();
    }

    /** The hash of its rules and of all that they rest on; every advice carries it. */
    public String digest() {
        return pipeline.digest();
    }

    /**
     * Advice for {@code profile} as of today.
     *
     * @throws ProfileRefusedException when a rule refuses the profile
     * @throws InconclusiveRulesException when the rules decide something twice, or not at all
     * @throws RunawayRulesException when the rules do not stop firing
     */
    public Advice advise(Profile profile) {
        return pipeline.advise(profile);
    }

    /**
     * Advice for {@code profile}.
     *
     * @param asOf the date for which it is asked
     * @throws ProfileRefusedException when a rule refuses the profile or the date
     * @throws InconclusiveRulesException when the rules decide something twice, or not at all
     * @throws RunawayRulesException when the rules do not stop firing
     */
    public Advice advise(Profile profile, LocalDate asOf) {
        return pipeline.advise(profile, asOf);
    }

    /**
     * Advice for the profile in {@code in}, YAML 1.2 or JSON.
     *
     * @param name the name of the input in faults
     * @param asOf the date for which it is asked
     * @throws ProfileRefusedException with every fault of the profile
     * @throws InconclusiveRulesException when the rules decide something twice, or not at all
     * @throws RunawayRulesException when the rules do not stop firing
     * @throws IOException when {@code in} cannot be read
     */
    public Advice advise(InputStream in, String name, LocalDate asOf) throws IOException {
        return pipeline.advise(in, name, asOf);
    }

    /**
     * The outcomes, statuses and recommendations of the advice alone, several times faster: nothing else is concluded,
     * asked or justified.
     *
     * @param asOf the date for which it is asked
     * @throws ProfileRefusedException when a rule refuses the profile or the date
     * @throws InconclusiveRulesException when the rules decide something twice, or not at all
     * @throws RunawayRulesException when the rules do not stop firing
     */
    public Verdict verdict(Profile profile, LocalDate asOf) {
        return pipeline.verdict(profile, asOf);
    }

    /**
     * {@code advice} as a report in {@code format}, with a line end at its end.
     *
     * @throws IllegalArgumentException when the advice is in another language than this advisor, or the format is not
     *     text, as PDF: use {@link #write}
     */
    public String render(Advice advice, Format format) {
        return ContextLoader.with(() -> pipeline.render(advice, format));
    }

    /**
     * Writes {@code advice} as a report in {@code format}, text as UTF-8; {@code out} stays open.
     *
     * @throws IllegalArgumentException when the advice is in another language than this advisor
     * @throws IOException when {@code out} fails
     */
    public void write(Advice advice, Format format, OutputStream out) throws IOException {
        ContextLoader.with(() -> {
            pipeline.write(advice, format, out);
            return advice;
        });
    }
}
