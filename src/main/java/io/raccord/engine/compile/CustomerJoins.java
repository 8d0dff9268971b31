package io.raccord.engine.compile;

import io.raccord.catalog.Catalog;
import io.raccord.engine.support.Owners;
import io.raccord.profile.AsOf;
import io.raccord.profile.Profile;
import io.raccord.rulebook.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.drools.model.Condition;
import org.drools.model.Index;
import org.drools.model.Model;
import org.drools.model.Rule;
import org.drools.model.Variable;
import org.drools.model.constraints.SingleConstraint2;
import org.drools.model.functions.Function1;
import org.drools.model.functions.Predicate2;
import org.drools.model.impl.DeclarationImpl;
import org.drools.model.impl.ModelImpl;
import org.drools.model.impl.RuleImpl;
import org.drools.model.index.BetaIndexImpl;
import org.drools.model.patterns.AccumulatePatternImpl;
import org.drools.model.patterns.CompositePatterns;
import org.drools.model.patterns.ExistentialPatternImpl;
import org.drools.model.patterns.PatternImpl;
import org.jspecify.annotations.Nullable;

/**
 * Joins the patterns of a compiled rule by the customer to which their facts belong, so that one session can evaluate
 * several customers. Rule files do not show it.
 *
 * <p>The first pattern on a customer's facts binds the customer; each later one, also inside {@code not}, {@code
 * exists} or {@code collect}, is joined with it by an indexed constraint. A rule that begins with one of those is given
 * a pattern on the profile to begin with.
 */
final class CustomerJoins {

    private static final Set<Class<?>> SHARED = Set.of(Parameter.class, Catalog.class, AsOf.class);
    private static final String NAME = "customer";
    /** An index number of the constraint, which no generated constraint has. */
    private static final int INDEX = 1_000_000;

    private static final Function1<Object, Object> OWNER = Owners::of;
    private static final Predicate2<Object, Object> SAME_OWNER = Owners::same;

    private @Nullable Variable<?> first;

    private CustomerJoins() {}

    /** The rules of {@code model}, joined by customer. */
    static Model in(Model model) {
        List<Rule> rules = new ArrayList<>();
        for (Rule rule : model.getRules()) {
            rules.add(new CustomerJoins().joined((RuleImpl) rule));
        }
        return new ModelImpl(model.getName())
                .withRules(rules)
                .withGlobals(model.getGlobals())
                .withQueries(model.getQueries());
    }

    private Rule joined(RuleImpl rule) {
        List<Condition> conditions = new ArrayList<>();
        List<Condition> own = ((CompositePatterns) rule.getView()).getSubConditions();
        if (!bindsFirst(own)) {
            PatternImpl<Profile> profile = new PatternImpl<>(new DeclarationImpl<>(Profile.class, NAME));
            first = profile.getPatternVariable();
            conditions.add(profile);
        }
        own.forEach(condition -> conditions.add(joined(condition)));
        return new RuleImpl(
                rule.getPackage(),
                rule.getName(),
                rule.getUnit(),
                new CompositePatterns(Condition.Type.AND, conditions, rule.getConsequences()),
                Map.of(), // dates and salience are set in the network
                rule.getMetaData());
    }

    /** Whether a pattern on a customer's facts comes before every {@code not}, {@code exists} and {@code collect}. */
    private static boolean bindsFirst(List<Condition> conditions) {
        for (Condition condition : conditions) {
            if (!(condition instanceof PatternImpl<?> pattern)) {
                return false;
            }
            if (isOwned(pattern)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOwned(PatternImpl<?> pattern) {
        Variable<?> variable = pattern.getPatternVariable();
        boolean computed = variable instanceof DeclarationImpl<?> declared && declared.getSource() != null;
        return !computed && Record.class.isAssignableFrom(variable.getType()) && !SHARED.contains(variable.getType());
    }

    private Condition joined(Condition condition) {
        if (condition instanceof PatternImpl<?> pattern) {
            return joined(pattern);
        }
        if (condition instanceof ExistentialPatternImpl existential) {
            return new ExistentialPatternImpl(
                    joined(existential.getSubConditions().get(0)), existential.getType());
        }
        if (condition instanceof AccumulatePatternImpl<?> collect) {
            return new AccumulatePatternImpl<>(
                    joined(collect.getCondition()), collect.getPatternVariable(), collect.getAccumulateFunctions());
        }
        if (condition instanceof CompositePatterns several) {
            return new CompositePatterns(
                    several.getType(),
                    several.getSubConditions().stream().map(this::joined).toList());
        }
        return condition; // reads variables only
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // the pattern's own type has no part in the constraint
    private Condition joined(PatternImpl<?> pattern) {
        if (!isOwned(pattern)) {
            return pattern;
        }
        if (first == null) {
            first = pattern.getPatternVariable();
            return pattern;
        }
        SingleConstraint2 join =
                new SingleConstraint2(NAME, pattern.getPatternVariable(), (Variable) first, SAME_OWNER);
        join.setIndex(new BetaIndexImpl(Object.class, Index.ConstraintType.EQUAL, INDEX, OWNER, OWNER, Object.class));
        PatternImpl<?> joined = pattern.cloneCondition();
        joined.addConstraint(join);
        return joined;
    }
}
