package io.raccord.conclusion;

import io.raccord.profile.Term;
import org.apiguardian.api.API;

/** The layer of the line to Microsoft (F-OPEN-12). */
@API(status = API.Status.STABLE)
public enum Layer implements Term {
    TWO("2"),
    THREE("3"),
    EITHER("either"),
    DIRECT("direct");

    private final String id;

    Layer(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
