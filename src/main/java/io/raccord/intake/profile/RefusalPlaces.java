package io.raccord.intake.profile;

import io.raccord.conclusion.Refusal;
import io.raccord.intake.document.Document;
import io.raccord.intake.schema.ProfilePaths;
import io.raccord.problem.Place;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Resolver from a rule's refusal to a position in the profile. The document is parsed on the first call and cached. */
final class RefusalPlaces implements Function<Refusal, Place> {

    private final Supplier<Document> document;
    private volatile @Nullable Document written;

    RefusalPlaces(Supplier<Document> document) {
        this.document = document;
    }

    @Override
    public Place apply(Refusal refusal) {
        Document written = written();
        String pointer = ProfilePaths.pointer(written.root(), refusal.path(), refusal.index());
        return refusal.path().endsWith(".colocation") ? written.placeOfKey(pointer) : written.placeOf(pointer);
    }

    private Document written() {
        Document known = written;
        if (known == null) {
            known = document.get();
            written = known;
        }
        return known;
    }
}
