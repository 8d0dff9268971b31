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
import io.raccord.portfolio.ReadProfile;
import io.raccord.problem.Fault;
import io.raccord.problem.ProfileRefusedException;
import io.raccord.profile.Profile;
import io.raccord.report.Format;
import io.raccord.report.PortfolioSummary;
import io.raccord.report.Reports;
import io.raccord.report.SummaryReports;
import io.raccord.rulebook.Rule;
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
import java.util.List;
import java.util.Set;

/**
 * The pipeline of one profile behind the public {@link io.raccord.Advisor}: rules loaded once, then profile to evaluation,
 * to advice, to report. Immutable and thread-safe.
 *
 * <p>What Raccord itself calls: command line, batch, rule tools, cluster. An embedder uses {@code Advisor}.
 */
public final class AdvicePipeline {

    private final KnowledgeBase knowledge;
    private final Language language;

    public AdvicePipeline(KnowledgeBase knowledge, Language language) {
        this.knowledge = knowledge;
        this.language = language;
    }

    /** A builder with the shipped rules, in English, unless told otherwise. */
    public static PipelineBuilder builder() {
        return new PipelineBuilder();
    }

    /** The same pipeline, writing in {@code other}. */
    public AdvicePipeline in(Language other) {
        return new AdvicePipeline(knowledge, other);
    }

    /**
     * The same pipeline without the memo of evaluated sites: every site is evaluated, even if an identical one was
     * evaluated before. The advice is the same.
     */
    public AdvicePipeline withoutMemo() {
        return new AdvicePipeline(knowledge.withoutMemo(), language);
    }

    /** The hash of the rules that it advises by and of all that they rest on; every advice carries it. */
    public String digest() {
        return knowledge.packs().digest();
    }

    /** The packs of the rules that it advises by. */
    public RulePacks packs() {
        return knowledge.packs();
    }

    /** A probe that tells for which profiles the rules of {@code ids} matter. */
    public RuleProbe probe(Set<String> ids) {
        return knowledge.probe(ids);
    }

    /** The language of the texts. */
    public Language language() {
        return language;
    }

    /** Loads {@code packs} in place of its own; what was not edited is taken over. */
    AdvicePipeline with(RulePacks packs, RuleCache... caches) {
        return new AdvicePipeline(knowledge.recompile(packs, caches), language);
    }

    /** The rules that it advises by, sorted by id. */
    public List<Rule> rules() {
        return knowledge.rules();
    }

    /**
     * Advice for {@code profile} as of today.
     *
     * @throws ProfileRefusedException when a rule refuses the profile
     */
    public Advice advise(Profile profile) {
        return advise(profile, LocalDate.now(ZoneId.systemDefault()));
    }

    /**
     * Advice for {@code profile}.
     *
     * @param asOf the date for which it is asked
     * @throws ProfileRefusedException when a rule refuses the profile or the date
     */
    public Advice advise(Profile profile, LocalDate asOf) {
        return advise(Profiles.built(profile), asOf);
    }

    /**
     * Advice for the profile in {@code in}, YAML 1.2 or JSON.
     *
     * @param name how faults are to name the input
     * @param asOf the date for which it is asked
     * @throws ProfileRefusedException with every fault of the profile
     * @throws IOException when {@code in} cannot be read
     */
    public Advice advise(InputStream in, String name, LocalDate asOf) throws IOException {
        return advise(Profiles.read(name, in), asOf);
    }

    /**
     * Advice for a profile that was read.
     *
     * @param asOf the date for which it is asked
     * @throws ProfileRefusedException with every fault of the profile
     */
    public Advice advise(ReadProfile read, LocalDate asOf) {
        Profile profile = read.profile();
        Evaluation evaluation =
                read.faults().isEmpty() ? knowledge.evaluate(profile, asOf) : knowledge.examine(profile, asOf);
        List<Fault> faults = new ArrayList<>(read.faults());
        for (Support support : evaluation.supports()) {
            support.conclusions().forEach(conclusion -> {
                if (conclusion instanceof Refusal refusal) {
                    faults.add(read.fault(
                            refusal,
                            support.rule().id(),
                            fill(support.rule().because(), support),
                            fill(support.rule().concludes(), support)));
                }
            });
        }
        if (!faults.isEmpty()) {
            throw new ProfileRefusedException(faults);
        }
        return new AdviceBuilder(evaluation, profile, knowledge.packs(), language).advice(asOf);
    }

    /**
     * What the advice says of the models alone: the same outcomes, statuses and recommendations, several times as soon,
     * as nothing else is concluded, asked or justified.
     *
     * @param asOf the date for which it is asked
     * @throws ProfileRefusedException when a rule refuses the profile or the date
     */
    public Verdict verdict(Profile profile, LocalDate asOf) {
        Set<Conclusion> conclusions = knowledge.subset(Verdicts.STATED).conclude(profile, asOf);
        if (conclusions.stream().anyMatch(Refusal.class::isInstance)) {
            advise(profile, asOf); // says why
        }
        return Verdicts.of(profile, conclusions);
    }

    /**
     * {@code advice} as a report in {@code format}, ended by a line end.
     *
     * @throws IllegalArgumentException when the format is no text, as PDF: use {@link #write}
     */
    public String render(Advice advice, Format format) {
        return new Reports(words(), language).render(advice, format, false);
    }

    /**
     * {@code advice} as a report in {@code format}; {@code colour} for a terminal that shows it.
     *
     * @throws IllegalArgumentException when the format is no text, as PDF: use {@link #write}
     */
    public String render(Advice advice, Format format, boolean colour) {
        return new Reports(words(), language).render(advice, format, colour);
    }

    /**
     * Writes {@code advice} as a report in {@code format}, text as UTF-8; {@code out} stays open.
     *
     * @throws IOException when {@code out} fails
     */
    public void write(Advice advice, Format format, OutputStream out) throws IOException {
        new Reports(words(), language).write(advice, format, out);
    }

    /**
     * {@code summary} as a report in {@code format}, text or a page, ended by a line end.
     *
     * @throws IllegalArgumentException when the format is another one
     */
    public String render(PortfolioSummary summary, Format format) {
        SummaryReports reports = new SummaryReports(words(), language);
        return switch (format) {
            case TEXT -> reports.text(summary);
            case HTML -> reports.html(summary);
            default -> throw new IllegalArgumentException("a summary is text or html, not " + format.id());
        };
    }

    private Words words() {
        return knowledge.packs().words();
    }

    private Text fill(Text template, Support support) {
        return new Text(fill(template.en(), support, Language.EN), fill(template.fr(), support, Language.FR));
    }

    private String fill(String template, Support support, Language written) {
        return new Template(template).fill(name -> words().of(support.bindings().get(name), written));
    }
}
