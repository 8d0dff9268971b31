package io.raccord.explain;

import io.raccord.conclusion.IndexPart;
import io.raccord.profile.ConnectivityModel;
import io.raccord.profile.Term;
import java.util.Arrays;
import java.util.List;

/** The names of statements about an unknown profile: only those of the language itself are checked. */
record AnyNames() implements Names {

    private static final List<String> MODELS = ids(ConnectivityModel.values());
    private static final List<String> COMPONENTS = ids(IndexPart.values());

    private static List<String> ids(Term... terms) {
        return Arrays.stream(terms).map(Term::id).toList();
    }

    @Override
    public boolean know(NameKind kind, String name) {
        return (kind != NameKind.MODEL && kind != NameKind.COMPONENT)
                || near(kind, name).contains(name);
    }

    @Override
    public List<String> near(NameKind kind, String name) {
        return switch (kind) {
            case MODEL -> MODELS;
            case COMPONENT -> COMPONENTS;
            default -> List.of();
        };
    }
}
