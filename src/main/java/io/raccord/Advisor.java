package io.raccord;

import io.raccord.advice.Advice;
import io.raccord.advice.Assembly;
import io.raccord.advice.Verdict;
import io.raccord.advice.Verdicts;
import io.raccord.cache.CacheFolders;
import io.raccord.cache.RuleCache;
import io.raccord.conclusion.Conclusion;
import io.raccord.conclusion.Refusal;
import io.raccord.engine.Evaluation;
import io.raccord.engine.KnowledgeBase;
import io.raccord.engine.RuleProbe;
import io.raccord.engine.ShippedRules;
import io.raccord.engine.Support;
import io.raccord.intake.PackReader;
import io.raccord.intake.ProfileReader;
import io.raccord.intake.ReadProfile;
import io.raccord.justification.Justification;
import io.raccord.language.Language;
import io.raccord.language.Text;
import io.raccord.portfolio.PortfolioSummary;
import io.raccord.problem.Fault;
import io.raccord.problem.ProfileRefusedException;
import io.raccord.problem.RulesRefusedException;
import io.raccord.profile.Profile;
import io.raccord.profile.Site;
import io.raccord.report.Format;
import io.raccord.report.Reports;
import io.raccord.report.Summaries;
import io.raccord.rulebook.Rule;
import io.raccord.rulebook.RulePacks;
import io.raccord.rulebook.Template;
import io.raccord.rulebook.Words;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Gives advice by rules. Immutable and thread-safe; making one loads the rules, so make one and keep it.
 *
 * <pre>{@code
 * Advisor advisor = Advisor.builder().build();
 * Advice advice = advisor.advise(profile);
 * System.out.println(advisor.render(advice, Format.TEXT));
 * }</pre>
 */
public final class Advisor {

    private final KnowledgeBase knowledge;
    private final Language language;

    Advisor(KnowledgeBase knowledge, Language language) {
        this.knowledge = knowledge;
        this.language = language;
    }

    /** A builder of an advisor with the shipped rules, in English, unless told otherwise. */
    public static Builder builder() {
        return new Builder();
    }

    /** An advisor by the same rules that writes in {@code other}. */
    public Advisor in(Language other) {
        return new Advisor(knowledge, other);
    }

    /**
     * An advisor by the same rules that evaluates each site of each profile, also where another was alike in all that
     * the rules read. The advice is the same.
     */
    public Advisor withoutMemo() {
        return new Advisor(knowledge.withoutMemo(), language);
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
        return advise(ProfileReader.built(profile), asOf);
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
        return advise(new ProfileReader().read(name, in), asOf);
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
        Justification justification = new Justification(
                evaluation,
                profile.sites().stream().map(Site::id).toList(),
                Assembly.roots(evaluation),
                words(),
                language);
        return new Assembly(evaluation, justification).advice(profile, asOf, knowledge.packs());
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
        return new Summaries(words(), language).render(summary, format);
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

    /** Makes an {@link Advisor}. */
    public static final class Builder {

        private @Nullable Path rules;
        private Language language = Language.EN;
        private @Nullable RuleCache cache = CacheFolders.standard();

        private Builder() {}

        /** Rules from {@code folder}: a pack, or packs beside each other. */
        public Builder rules(Path folder) {
            this.rules = folder;
            return this;
        }

        /** The language of the texts. */
        public Builder language(Language written) {
            this.language = written;
            return this;
        }

        /** Keeps compiled rules in {@code folder}, made when needed; by default in the user's cache folder. */
        public Builder cache(Path folder) {
            this.cache = CacheFolders.at(folder);
            return this;
        }

        /** Checks and compiles all rules anew, and keeps nothing. */
        public Builder noCache() {
            this.cache = null;
            return this;
        }

        /**
         * Reads, checks and compiles the rules, but for what was compiled before.
         *
         * @throws RulesRefusedException with every fault of every rule file
         * @throws IOException when a file cannot be read
         */
        public Advisor build() throws IOException {
            return build(packs());
        }

        /**
         * An advisor that can follow edits of the rules while it serves.
         *
         * @param listener is told what is wrong whenever edited rules are refused
         * @throws RulesRefusedException when already the first rules are refused
         * @throws IOException when a file cannot be read
         */
        public ReloadingAdvisor reloading(Consumer<List<Fault>> listener) throws IOException {
            return new ReloadingAdvisor(this, listener);
        }

        RulePacks packs() throws IOException {
            return rules == null ? PackReader.shipped() : PackReader.read(rules, rules.toString());
        }

        /** By {@code packs}, taking over from {@code before} what was not edited. */
        Advisor rebuild(RulePacks packs, Advisor before) {
            return new Advisor(
                    cache == null
                            ? before.knowledge.recompile(packs)
                            : before.knowledge.recompile(packs, ShippedRules.compiled(), cache),
                    language);
        }

        Advisor build(RulePacks packs) {
            KnowledgeBase knowledge = cache == null
                    ? KnowledgeBase.compile(packs)
                    : KnowledgeBase.compile(packs, ShippedRules.compiled(), cache);
            return new Advisor(knowledge, language);
        }
    }
}
