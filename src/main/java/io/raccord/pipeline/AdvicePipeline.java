package io.raccord.pipeline;

import io.raccord.advice.Advice;
import io.raccord.advice.AdviceBuilder;
import io.raccord.advice.Verdict;
import io.raccord.advice.Verdicts;
import io.raccord.cache.RuleCache;
import io.raccord.conclusion.Conclusion;
import io.raccord.conclusion.Refusal;
import io.raccord.engine.KnowledgeBase;
import io.raccord.engine.RuleProbe;
import io.raccord.intake.Profiles;
import io.raccord.language.Language;
import io.raccord.language.Text;
import io.raccord.portfolio.PortfolioRun;
import io.raccord.portfolio.PortfolioSummary;
import io.raccord.portfolio.ReadProfile;
import io.raccord.problem.Fault;
import io.raccord.problem.ProfileRefusedException;
import io.raccord.profile.Profile;
import io.raccord.report.Detail;
import io.raccord.report.Format;
import io.raccord.report.Reports;
import io.raccord.report.Summaries;
import io.raccord.rulebook.BilingualTemplate;
import io.raccord.rulebook.Rule;
import io.raccord.rulebook.RuleLevel;
import io.raccord.rulebook.RulePacks;
import io.raccord.rulebook.Template;
import io.raccord.rulebook.Words;
import io.raccord.trace.Evaluation;
import io.raccord.trace.Support;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The pipeline from a profile to its report: evaluation, advice, rendering. The rules are loaded once. It is the
 * implementation behind the public {@link io.raccord.Advisor}. Immutable and thread-safe.
 *
 * <p>For use within Raccord: command line, batch, rule tools and Spark job. Embedding applications use {@code Advisor}.
 */
public final class AdvicePipeline {

    private final KnowledgeBase knowledge;
    private final Language language;

    public AdvicePipeline(KnowledgeBase knowledge, Language language) {
        this.knowledge = knowledge;
        this.language = language;
    }

    /** A builder; by default with the shipped rules, in English. */
    public static PipelineBuilder builder() {
        return new PipelineBuilder();
    }

    /** The same pipeline with texts in {@code other}. */
    public AdvicePipeline in(Language other) {
        return new AdvicePipeline(knowledge, other);
    }

    /**
     * The same pipeline without the memo of sites tried before: every site is evaluated, even if an identical one was
     * evaluated before. Slower; same advice.
     */
    public AdvicePipeline withoutMemo() {
        return new AdvicePipeline(knowledge.withoutMemo(), language);
    }

    /** The hash of the rules and of everything on which they depend; part of every advice. */
    public String digest() {
        return knowledge.packs().digest();
    }

    /** The packs of the rules. */
    public RulePacks packs() {
        return knowledge.packs();
    }

    /** A probe that finds the profiles for which the rules with the ids {@code ids} matter. */
    public RuleProbe probe(Set<String> ids) {
        return knowledge.probe(ids);
    }

    /** What answers questions about the advice of this pipeline. */
    public Explainer explainer() {
        return new Explainer(knowledge, language);
    }

    /** The language of the texts. */
    public Language language() {
        return language;
    }

    /** The same pipeline with the rules of {@code packs}; rules that have not changed are reused. */
    AdvicePipeline with(RulePacks packs, RuleCache... caches) {
        return new AdvicePipeline(knowledge.recompile(packs, caches), language);
    }

    /** The rules, sorted by id. */
    public List<Rule> rules() {
        return knowledge.rules();
    }

    /** The order in which the rules fire, by rule id. */
    public Map<String, RuleLevel> levels() {
        return knowledge.levels();
    }

    /**
     * The advice for {@code profile} as of today.
     *
     * @throws ProfileRefusedException if the profile has faults; lists all of them
     */
    public Advice advise(Profile profile) {
        return advise(profile, LocalDate.now(ZoneId.systemDefault()));
    }

    /**
     * The advice for {@code profile} as of {@code asOf}.
     *
     * @param asOf the date for which the advice is given
     * @throws ProfileRefusedException if the profile has faults, or a rule refuses the date; lists all of them
     */
    public Advice advise(Profile profile, LocalDate asOf) {
        return advise(Profiles.built(profile), asOf);
    }

    /**
     * The advice for the profile in {@code in}, YAML 1.2 or JSON.
     *
     * @param name the name of the input in error messages
     * @param asOf the date for which the advice is given
     * @throws ProfileRefusedException if the profile has faults; lists all of them
     * @throws IOException if {@code in} cannot be read
     */
    public Advice advise(InputStream in, String name, LocalDate asOf) throws IOException {
        return advise(Profiles.read(name, in), asOf);
    }

    /**
     * The advice for a profile that has been read.
     *
     * @param asOf the date for which the advice is given
     * @throws ProfileRefusedException if the profile has faults; lists all of them
     */
    public Advice advise(ReadProfile read, LocalDate asOf) {
        Profile profile = read.profile();
        return advice(
                read,
                asOf,
                read.faults().isEmpty() ? knowledge.evaluate(profile, asOf) : knowledge.examine(profile, asOf));
    }

    /**
     * The advice for each profile in {@code reads}, in order, as {@link #advise(ReadProfile, LocalDate)} gives it. The
     * profiles are evaluated together, which is faster than one by one. Each supplier returns the advice or throws what
     * {@code advise} throws.
     *
     * @param asOf the date for which the advice is given
     */
    public List<Supplier<Advice>> advise(List<ReadProfile> reads, LocalDate asOf) {
        Iterator<Supplier<Evaluation>> evaluations = knowledge
                .evaluate(
                        reads.stream()
                                .filter(read -> read.faults().isEmpty())
                                .map(ReadProfile::profile)
                                .toList(),
                        asOf)
                .iterator();
        List<Supplier<Advice>> advices = new ArrayList<>();
        for (ReadProfile read : reads) {
            if (read.faults().isEmpty()) {
                Supplier<Evaluation> evaluation = evaluations.next();
                advices.add(() -> advice(read, asOf, evaluation.get()));
            } else {
                advices.add(() -> advise(read, asOf));
            }
        }
        return advices;
    }

    private Advice advice(ReadProfile read, LocalDate asOf, Evaluation evaluation) {
        List<Fault> faults = new ArrayList<>(read.faults());
        Set<@Nullable String> told = faults.stream().map(Fault::path).collect(Collectors.toSet());
        for (Support support : evaluation.supports()) {
            support.conclusions().forEach(conclusion -> {
                if (conclusion instanceof Refusal refusal && !told.contains(refusal.path())) {
                    faults.add(read.fault(
                            refusal,
                            support.rule().id(),
                            fill(support.rule().reason(), support),
                            fill(support.rule().statement(), support)));
                }
            });
        }
        if (!faults.isEmpty()) {
            throw new ProfileRefusedException(faults);
        }
        return new AdviceBuilder(evaluation, read.profile(), knowledge.packs(), language).advice(asOf);
    }

    /**
     * The part of the advice about connectivity models: the same outcomes, statuses and recommendations. Several times
     * faster than {@link #advise(Profile, LocalDate)}, because nothing else is concluded, asked or justified.
     *
     * @param asOf the date for which the verdict is given
     * @throws ProfileRefusedException if the profile has faults, or a rule refuses the date; lists all of them
     */
    public Verdict verdict(Profile profile, LocalDate asOf) {
        ReadProfile read = Profiles.built(profile);
        if (!read.faults().isEmpty()) {
            advise(read, asOf); // throws an exception that contains all faults
        }
        Set<Conclusion> conclusions = knowledge.subset(Verdicts.STATED).conclude(profile, asOf);
        if (conclusions.stream().anyMatch(Refusal.class::isInstance)) {
            advise(read, asOf); // throws an exception that contains the reasons
        }
        return Verdicts.of(profile, conclusions);
    }

    /**
     * Renders {@code advice} in {@code format}, in normal detail; the report ends with a line end.
     *
     * @throws IllegalArgumentException if the advice is in another language, or the format is not text, such as PDF; use
     *     {@link #write} instead
     */
    public String render(Advice advice, Format format) {
        return render(advice, format, Detail.NORMAL);
    }

    /**
     * Renders {@code advice} in {@code format} and {@code detail}; the report ends with a line end.
     *
     * @throws IllegalArgumentException if the advice is in another language, or the format is not text, such as PDF; use
     *     {@link #write} instead
     */
    public String render(Advice advice, Format format, Detail detail) {
        return render(advice, format, detail, false, Reports.WIDTH);
    }

    /**
     * Renders {@code advice} for a terminal; the report ends with a line end.
     *
     * @param colour whether to use colours, for a terminal that supports them
     * @param width the number of characters in a line of text
     * @throws IllegalArgumentException if the advice is in another language, or the format is not text, such as PDF; use
     *     {@link #write} instead
     */
    public String render(Advice advice, Format format, Detail detail, boolean colour, int width) {
        return reports(advice).render(advice, format, detail, colour, width);
    }

    /**
     * Writes {@code advice} to {@code out} in {@code format} and {@code detail}; text is encoded as UTF-8. Does not close
     * {@code out}.
     *
     * @throws IOException if {@code out} cannot be written
     */
    public void write(Advice advice, Format format, Detail detail, OutputStream out) throws IOException {
        reports(advice).write(advice, format, detail, out);
    }

    /** Renders {@code summary} as text, ended by a line end. */
    public String render(PortfolioSummary summary) {
        return new Summaries(words(), language).text(summary);
    }

    /** Renders {@code run}, a run of this pipeline, as an HTML page. */
    public String render(PortfolioRun run) {
        return new Summaries(words(), language).html(run, digest());
    }

    private Reports reports(Advice advice) {
        if (advice.language() != language) {
            throw new IllegalArgumentException("the texts of this advice are in language "
                    + advice.language().code() + ", not " + language.code() + ": advise again in that language");
        }
        return new Reports(words(), language);
    }

    private Words words() {
        return knowledge.packs().words();
    }

    private Text fill(BilingualTemplate template, Support support) {
        return new Text(fill(template.en(), support, Language.EN), fill(template.fr(), support, Language.FR));
    }

    private String fill(Template template, Support support, Language written) {
        return written.typeset(
                template.fill(name -> words().of(support.bindings().get(name), written)));
    }
}
