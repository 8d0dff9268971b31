package io.raccord.portfolio;

import io.raccord.conclusion.Refusal;
import io.raccord.language.Text;
import io.raccord.problem.Fault;
import io.raccord.problem.Place;
import io.raccord.profile.Profile;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The result of reading a profile: its usable part, its faults, and a lookup of positions in the source text. */
public final class ReadProfile {

    private final Profile profile;
    private final Function<Refusal, Place> places;
    private final List<Fault> faults;

    /** @param places finds the position that a rule's refusal refers to */
    public ReadProfile(Profile profile, Function<Refusal, Place> places, List<Fault> faults) {
        this.profile = profile;
        this.places = places;
        this.faults = List.copyOf(faults);
    }

    /** The profile. When there are faults, the faulty parts are unknown. */
    public Profile profile() {
        return profile;
    }

    /** The violations of the schema; empty when the profile can be advised. */
    public List<Fault> faults() {
        return faults;
    }

    /** Returns a copy with further faults. */
    public ReadProfile with(List<Fault> more) {
        List<Fault> all = new ArrayList<>(faults);
        all.addAll(more);
        return new ReadProfile(profile, places, all);
    }

    /** Converts a rule's refusal into a fault at the position that it refers to. */
    public Fault fault(Refusal refusal, String rule, Text wrong, Text right) {
        return new Fault(rule, places.apply(refusal), refusal.path(), wrong, right);
    }
}
