package io.raccord.intake;

import io.raccord.conclusion.Refusal;
import io.raccord.language.Text;
import io.raccord.problem.Fault;
import io.raccord.problem.Place;
import io.raccord.profile.Profile;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A profile as it was read: what of it can be used, what is wrong with it, and where each part was written. */
public final class ReadProfile {

    private final Profile profile;
    private final Supplier<Document> document;
    private final List<Fault> faults;
    private volatile @Nullable Document written;

    /**
     * @param document reads where each part was written, when it is asked
     */
    ReadProfile(Profile profile, Supplier<Document> document, List<Fault> faults) {
        this.profile = profile;
        this.document = document;
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
    ReadProfile with(List<Fault> more) {
        List<Fault> all = new ArrayList<>(faults);
        all.addAll(more);
        return new ReadProfile(profile, document, all);
    }

    private Document written() {
        Document known = written;
        if (known == null) { // read once, however much is refused
            known = document.get();
            written = known;
        }
        return known;
    }

    /** A rule's refusal as a fault at the place that it is about. */
    public Fault fault(Refusal refusal, String rule, Text wrong, Text right) {
        Document written = written();
        String pointer = ProfilePaths.pointer(written.root(), refusal.path(), refusal.index());
        Place place = refusal.path().endsWith(".colocation") ? written.placeOfKey(pointer) : written.placeOf(pointer);
        return new Fault(rule, place, refusal.path(), wrong, right);
    }
}
