package io.raccord.pipeline;

import io.raccord.advice.Advice;
import io.raccord.conclusion.Check;
import io.raccord.conclusion.OnboardingStep;
import io.raccord.conclusion.SiteConnection;
import io.raccord.engine.KnowledgeBase;
import io.raccord.explain.AdviceChange;
import io.raccord.explain.AdviceChanges;
import io.raccord.explain.Explanation;
import io.raccord.explain.Explanations;
import io.raccord.explain.FactChange;
import io.raccord.explain.KnownNames;
import io.raccord.language.Language;
import io.raccord.portfolio.ReadProfile;
import io.raccord.problem.ProfileRefusedException;
import io.raccord.problem.StatementException;
import io.raccord.profile.Profile;
import io.raccord.report.Answers;
import io.raccord.report.Format;
import io.raccord.report.Reports;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Answers questions about the advice of a pipeline: why it says something, and what it would say if facts were different. */
public final class Explainer {

    private final KnowledgeBase knowledge;
    private final Language language;

    Explainer(KnowledgeBase knowledge, Language language) {
        this.knowledge = knowledge;
        this.language = language;
    }

    /**
     * How {@code statement} is concluded, or every statement below it.
     *
     * @param statement a statement or a prefix; null for all statements
     * @throws ProfileRefusedException if the profile has faults; lists all of them
     * @throws StatementException if it is no statement, a name is unknown, or the advice does not state it
     */
    public Explanation why(ReadProfile read, LocalDate asOf, @Nullable String statement) {
        Advice advice = advise(knowledge, read, asOf);
        return Explanations.of(advice, statement, names(read.profile(), asOf));
    }

    /** The names that statements about {@code profile} may use. */
    public KnownNames names(Profile profile, LocalDate asOf) {
        return KnownNames.of(
                profile,
                knowledge.constants(Check.class, "id"),
                knowledge.constants(OnboardingStep.class, "kind"),
                knowledge.constants(SiteConnection.class, "connection"),
                knowledge.packs().catalogs(),
                asOf);
    }

    /**
     * What the advice would say after {@code changes}, all at once.
     *
     * @throws ProfileRefusedException if the profile has faults, before or after; lists all of them
     */
    public AdviceChange whatIf(ReadProfile read, LocalDate asOf, List<FactChange> changes) {
        Advice before = advise(knowledge, read, asOf);
        ChangedCase changed = changed(read.profile(), asOf, changes);
        KnowledgeBase rules = changed.hasOtherRules() ? knowledge.with(changed.packs()) : knowledge;
        Advice after = advise(rules, changed.read(), changed.asOf());
        return AdviceChanges.between(before, after, changed.set());
    }

    /**
     * The profile, the rules and the date after {@code changes}.
     *
     * @throws ProfileRefusedException if a change cannot be made; lists all faults
     */
    public ChangedCase changed(Profile profile, LocalDate asOf, List<FactChange> changes) {
        return ChangedCase.of(profile, asOf, knowledge.packs(), changes);
    }

    /**
     * Renders {@code explanation}; the result ends with a line end.
     *
     * @throws IllegalArgumentException if it is in another language, or {@code format} is no format of it
     */
    public String render(Explanation explanation, Format format) {
        require(explanation.language());
        return Answers.render(explanation, format, Reports.WIDTH);
    }

    /**
     * Renders {@code change}; the result ends with a line end.
     *
     * @throws IllegalArgumentException if it is in another language, or {@code format} is no format of it
     */
    public String render(AdviceChange change, Format format) {
        require(change.language());
        return Answers.render(change, format);
    }

    private void require(Language written) {
        if (written != language) {
            throw new IllegalArgumentException("the texts of this answer are in language " + written.code() + ", not "
                    + language.code() + ": ask again in that language");
        }
    }

    private Advice advise(KnowledgeBase rules, ReadProfile read, LocalDate asOf) {
        return new AdvicePipeline(rules, language).advise(read, asOf);
    }
}
