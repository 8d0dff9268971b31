package io.raccord.portfolio;

import io.raccord.conclusion.Refusal;
import io.raccord.language.Text;
import io.raccord.problem.Fault;
import io.raccord.problem.Place;
import io.raccord.profile.Profile;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** A profile as it was read: what of it can be used, what is wrong with it, and where each part was written. */
public final class ReadProfile {

    private final Profile profile;
    private final Function<Refusal, Place> places;
    private final List<Fault> faults;

    /**
     * @param places finds the place that a rule's refusal is about
     */
    public ReadProfile(Profile profile, Function<Refusal, Place> places, List<Fault> faults) {
        this.profile = profile;
        this.places = places;
        this.faults = List.copyOf(faults);
    }

    /** The profile; with faults, what is left of it once the faulty parts are taken as unknown. */
    public Profile profile() {
        return profile;
    }

    /** What breaks the schema; empty for a profile that may be advised. */
    public List<Fault> faults() {
        return faults;
    }

    /** The same, with more that is wrong. */
    public ReadProfile with(List<Fault> more) {
        List<Fault> all = new ArrayList<>(faults);
        all.addAll(more);
        return new ReadProfile(profile, places, all);
    }

    /** A rule's refusal as a fault at the place that it is about. */
    public Fault fault(Refusal refusal, String rule, Text wrong, Text right) {
        return new Fault(rule, places.apply(refusal), refusal.path(), wrong, right);
    }
}
