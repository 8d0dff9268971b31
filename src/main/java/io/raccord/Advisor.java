package io.raccord;

import io.raccord.advice.Advice;
import io.raccord.advice.InconclusiveRulesException;
import io.raccord.advice.Verdict;
import io.raccord.explain.AdviceChange;
import io.raccord.explain.Explanation;
import io.raccord.explain.FactChange;
import io.raccord.explain.Statement;
import io.raccord.intake.Profiles;
import io.raccord.language.Language;
import io.raccord.loader.ContextLoader;
import io.raccord.pipeline.AdvicePipeline;
import io.raccord.problem.ProfileRefusedException;
import io.raccord.problem.RuleEvaluationException;
import io.raccord.problem.StatementException;
import io.raccord.profile.Profile;
import io.raccord.report.Detail;
import io.raccord.report.Format;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
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

    /** {@return a builder of an advisor; by default with the shipped rules, in English} */
    public static AdvisorBuilder builder() {
        return new AdvisorBuilder();
    }

    /**
     * {@return an advisor with the same rules that writes in {@code language}}
     *
     * @param language the language of its texts
     */
    public Advisor in(Language language) {
        return new Advisor(pipeline.in(language));
    }

    /** {@return the language of its texts} */
    public Language language() {
        return pipeline.language();
    }

    /** {@return the hash of its rules and of everything that they use; every advice carries it} */
    public String digest() {
        return pipeline.digest();
    }

    /**
     * {@return advice for {@code profile} as of today}
     *
     * @param profile the profile
     * @throws ProfileRefusedException with every fault of the profile, when it breaks the schema or a rule refuses it
     * @throws InconclusiveRulesException when the rules decide something twice, or not at all
     * @throws RuleEvaluationException when a rule fails, or the rules do not come to an end
     */
    public Advice advise(Profile profile) {
        return pipeline.advise(profile);
    }

    /**
     * {@return advice for {@code profile}}
     *
     * @param profile the profile
     * @param asOf the date of the advice
     * @throws ProfileRefusedException with every fault of the profile, when it breaks the schema or a rule refuses it or the date
     * @throws InconclusiveRulesException when the rules decide something twice, or not at all
     * @throws RuleEvaluationException when a rule fails, or the rules do not come to an end
     */
    public Advice advise(Profile profile, LocalDate asOf) {
        return pipeline.advise(profile, asOf);
    }

    /**
     * {@return advice for the profile in {@code in}, YAML 1.2 or JSON}
     *
     * @param in the profile; stays open
     * @param name the name of the input in faults
     * @param asOf the date of the advice
     * @throws ProfileRefusedException with every fault of the profile
     * @throws InconclusiveRulesException when the rules decide something twice, or not at all
     * @throws RuleEvaluationException when a rule fails, or the rules do not come to an end
     * @throws IOException when {@code in} cannot be read
     */
    public Advice advise(InputStream in, String name, LocalDate asOf) throws IOException {
        return pipeline.advise(in, name, asOf);
    }

    /**
     * {@return the outcomes, statuses and recommendations of the advice alone} Several times faster than the advice:
     * nothing else is concluded, asked or justified.
     *
     * @param profile the profile
     * @param asOf the date of the advice
     * @throws ProfileRefusedException with every fault of the profile, when it breaks the schema or a rule refuses it or the date
     * @throws InconclusiveRulesException when the rules decide something twice, or not at all
     * @throws RuleEvaluationException when a rule fails, or the rules do not come to an end
     */
    public Verdict verdict(Profile profile, LocalDate asOf) {
        return pipeline.verdict(profile, asOf);
    }

    /**
     * {@return how {@code statement} of the advice is concluded, or every statement below it}
     *
     * @param profile the profile
     * @param asOf the date of the advice
     * @param statement a statement or a prefix
     * @throws StatementException when a name of the statement is unknown, or the advice does not state it
     * @throws ProfileRefusedException with every fault of the profile
     * @throws InconclusiveRulesException when the rules decide something twice, or not at all
     * @throws RuleEvaluationException when a rule fails, or the rules do not come to an end
     */
    public Explanation why(Profile profile, LocalDate asOf, Statement statement) {
        return pipeline.explainer().why(Profiles.built(profile), asOf, statement.toString());
    }

    /**
     * {@return how each statement of the advice is concluded}
     *
     * @param profile the profile
     * @param asOf the date of the advice
     * @throws ProfileRefusedException with every fault of the profile
     * @throws InconclusiveRulesException when the rules decide something twice, or not at all
     * @throws RuleEvaluationException when a rule fails, or the rules do not come to an end
     */
    public Explanation why(Profile profile, LocalDate asOf) {
        return pipeline.explainer().why(Profiles.built(profile), asOf, null);
    }

    /**
     * {@return what the advice would say after {@code changes}, which are made all at once}
     *
     * @param profile the profile
     * @param asOf the date of the advice
     * @param changes the changes of facts, parameters or the date
     * @throws ProfileRefusedException with every fault of the profile or of the changes
     * @throws InconclusiveRulesException when the rules decide something twice, or not at all
     * @throws RuleEvaluationException when a rule fails, or the rules do not come to an end
     */
    public AdviceChange whatIf(Profile profile, LocalDate asOf, List<FactChange> changes) {
        return pipeline.explainer().whatIf(Profiles.built(profile), asOf, changes);
    }

    /**
     * {@return {@code explanation} as text, JSON, Markdown or HTML} It ends with a line end.
     *
     * @param explanation an explanation in the language of this advisor
     * @param format one of these formats
     * @throws IllegalArgumentException when the explanation is in another language than this advisor, or in another format
     */
    public String render(Explanation explanation, Format format) {
        return ContextLoader.with(() -> pipeline.explainer().render(explanation, format));
    }

    /**
     * {@return {@code change} as text or JSON} It ends with a line end.
     *
     * @param change a change in the language of this advisor
     * @param format one of these formats
     * @throws IllegalArgumentException when the change is in another language than this advisor, or in another format
     */
    public String render(AdviceChange change, Format format) {
        return ContextLoader.with(() -> pipeline.explainer().render(change, format));
    }

    /**
     * {@return {@code advice} as a report in {@code format}, in {@linkplain Detail#NORMAL normal} detail} The report ends
     * with a line end.
     *
     * @param advice an advice in the language of this advisor
     * @param format a text format
     * @throws IllegalArgumentException when the advice is in another language than this advisor, or the format is not
     *     text, as PDF: use {@link #write(Advice, Format, OutputStream) write}
     */
    public String render(Advice advice, Format format) {
        return render(advice, format, Detail.NORMAL);
    }

    /**
     * {@return {@code advice} as a report in {@code format}} The report ends with a line end.
     *
     * @param advice an advice in the language of this advisor
     * @param format a text format
     * @param detail the level of detail; JSON and SVG have only one
     * @throws IllegalArgumentException when the advice is in another language than this advisor, or the format is not
     *     text, as PDF: use {@link #write(Advice, Format, Detail, OutputStream) write}
     */
    public String render(Advice advice, Format format, Detail detail) {
        return ContextLoader.with(() -> pipeline.render(advice, format, detail));
    }

    /**
     * Writes {@code advice} as a report in {@code format}, in {@linkplain Detail#NORMAL normal} detail; text as UTF-8.
     *
     * @param advice an advice in the language of this advisor
     * @param format the format
     * @param out the target; stays open
     * @throws IllegalArgumentException when the advice is in another language than this advisor
     * @throws IOException when {@code out} fails
     */
    public void write(Advice advice, Format format, OutputStream out) throws IOException {
        write(advice, format, Detail.NORMAL, out);
    }

    /**
     * Writes {@code advice} as a report in {@code format}, text as UTF-8.
     *
     * @param advice an advice in the language of this advisor
     * @param format the format
     * @param detail the level of detail; JSON and SVG have only one
     * @param out the target; stays open
     * @throws IllegalArgumentException when the advice is in another language than this advisor
     * @throws IOException when {@code out} fails
     */
    public void write(Advice advice, Format format, Detail detail, OutputStream out) throws IOException {
        ContextLoader.with(() -> {
            pipeline.write(advice, format, detail, out);
            return advice;
        });
    }
}
