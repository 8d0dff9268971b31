package io.raccord.conclusion;

import io.raccord.profile.Term;
import org.apiguardian.api.API;

/** The layer of the line to Microsoft (F-OPEN-12). */
@API(status = API.Status.STABLE)
public enum Layer implements Term {
    /** Layer 2. */
    TWO("2"),
    /** Managed layer 3. */
    THREE("3"),
    /** Layer 2 or layer 3. */
    EITHER("either"),
    /** A direct connection to Microsoft's routers over ExpressRoute Direct. */
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
