package io.raccord.portfolio;

import io.raccord.conclusion.Refusal;
import io.raccord.language.Text;
import io.raccord.problem.Fault;
import io.raccord.problem.Place;
import io.raccord.profile.Profile;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The result of reading a profile: its usable part, its faults, the values that were read otherwise than written, and a
 * lookup of positions in the source text.
 */
public final class ReadProfile {

    private final Profile profile;
    private final Function<Refusal, Place> places;
    private final List<Fault> faults;
    private final List<Remark> remarks;

    /** @param places finds the position that a rule's refusal refers to */
    public ReadProfile(Profile profile, Function<Refusal, Place> places, List<Fault> faults) {
        this(profile, places, faults, List.of());
    }

    private ReadProfile(Profile profile, Function<Refusal, Place> places, List<Fault> faults, List<Remark> remarks) {
        this.profile = profile;
        this.places = places;
        this.faults = List.copyOf(faults);
        this.remarks = List.copyOf(remarks);
    }

    /** The profile. When there are faults, the faulty parts are unknown. */
    public Profile profile() {
        return profile;
    }

    /** The violations of the schema; empty when the profile can be advised. */
    public List<Fault> faults() {
        return faults;
    }

    /** The values that were read otherwise than written. */
    public List<Remark> remarks() {
        return remarks;
    }

    /** Returns a copy with further faults. */
    public ReadProfile with(List<Fault> more) {
        return new ReadProfile(
                profile, places, Stream.concat(faults.stream(), more.stream()).toList(), remarks);
    }

    /** Returns a copy with further remarks. */
    public ReadProfile remarking(List<Remark> more) {
        return more.isEmpty()
                ? this
                : new ReadProfile(
                        profile,
                        places,
                        faults,
                        Stream.concat(remarks.stream(), more.stream()).toList());
    }

    /** Returns a copy in which every remark is a fault. */
    public ReadProfile strict() {
        List<Fault> more = remarks.stream().map(Remark::fault).toList();
        return more.isEmpty()
                ? this
                : new ReadProfile(
                        profile,
                        places,
                        Stream.concat(faults.stream(), more.stream()).toList());
    }

    /** Converts a rule's refusal into a fault at the position that it refers to. */
    public Fault fault(Refusal refusal, String rule, Text wrong, Text right) {
        return new Fault(rule, places.apply(refusal), refusal.path(), wrong, right);
    }
}
