package io.raccord.pipeline;

import io.raccord.explain.FactChange;
import io.raccord.explain.FactChanges;
import io.raccord.explain.SetFact;
import io.raccord.intake.ChangedProfile;
import io.raccord.intake.ParameterChanges;
import io.raccord.intake.ProfileChanges;
import io.raccord.portfolio.ReadProfile;
import io.raccord.problem.Fault;
import io.raccord.problem.Place;
import io.raccord.problem.ProfileRefusedException;
import io.raccord.profile.Profile;
import io.raccord.rulebook.RulePacks;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A profile, the rules and the date after changes.
 *
 * @param read the profile, with its violations of the schema
 * @param packs the rules, with other values of parameters
 * @param asOf the date of the advice
 * @param set what was changed, in the order given
 */
public record ChangedCase(ReadProfile read, RulePacks packs, LocalDate asOf, List<SetFact> set) {

    /**
     * Makes {@code changes}, all at once.
     *
     * @throws ProfileRefusedException if a change cannot be made, or the result violates the schema; lists all faults
     */
    static ChangedCase of(Profile profile, LocalDate asOf, RulePacks packs, List<FactChange> changes) {
        List<Fault> faults = new ArrayList<>();
        Map<String, @Nullable Object> from = new HashMap<>();
        Map<String, @Nullable Object> to = new HashMap<>();
        Map<String, @Nullable Object> facts = new LinkedHashMap<>();
        Set<String> seen = new HashSet<>();
        LocalDate date = asOf;
        RulePacks rules = packs;
        for (FactChange change : changes) {
            String path = change.path();
            Place place = new Place(FactChanges.OPTION + path, 1, 1);
            if (!seen.add(path)) {
                faults.add(Fault.of("set-twice", place, null, path));
            } else if (path.equals(FactChanges.AS_OF)) {
                date = date(change, asOf, packs, faults);
                from.put(path, asOf.toString());
                to.put(path, date.toString());
            } else if (path.startsWith(FactChanges.PARAMETER)) {
                try {
                    String id = path.substring(FactChanges.PARAMETER.length());
                    from.put(path, ParameterChanges.value(packs.parameters().get(id), asOf));
                    Place named = new Place(place.file(), 1, FactChanges.PARAMETER.length() + 1);
                    rules = rules.with(ParameterChanges.set(rules.parameters(), id, change.value(), asOf, named));
                    to.put(path, ParameterChanges.value(rules.parameters().get(id), asOf));
                } catch (ProfileRefusedException e) {
                    faults.addAll(e.faults());
                }
            } else {
                facts.put(path, change.value());
            }
        }
        ChangedProfile changed = ProfileChanges.set(
                profile,
                facts,
                FactChanges.OPTION,
                changes.isEmpty()
                        ? "profile"
                        : FactChanges.OPTION + changes.get(0).path());
        faults.addAll(changed.read().faults());
        if (!faults.isEmpty()) {
            throw new ProfileRefusedException(faults);
        }
        from.putAll(changed.from());
        to.putAll(changed.to());
        List<SetFact> set = changes.stream()
                .map(change -> new SetFact(change.path(), from.get(change.path()), to.get(change.path())))
                .toList();
        return new ChangedCase(changed.read(), rules, date, set);
    }

    /** Whether the rules have other values of parameters. */
    boolean hasOtherRules() {
        return set.stream().anyMatch(each -> each.path().startsWith(FactChanges.PARAMETER));
    }

    private static LocalDate date(FactChange change, LocalDate asOf, RulePacks packs, List<Fault> faults) {
        Place place =
                new Place(FactChanges.OPTION + change.path(), 1, change.path().length() + 2);
        LocalDate begins = packs.catalogs().begins();
        try {
            LocalDate date = LocalDate.parse(String.valueOf(change.value()));
            if (!date.isBefore(begins)) {
                return date;
            }
            faults.add(Fault.of("set-early", place, null, date.toString(), begins.toString()));
        } catch (DateTimeException e) {
            faults.add(Fault.of("set-date", place, null, String.valueOf(change.value())));
        }
        return asOf;
    }
}
