package io.raccord.profile;

import org.apiguardian.api.API;

/** A resiliency tier (F-FAQ-21, F-RESIL-1 to 3). */
@API(status = API.Status.STABLE)
public enum Resiliency implements Term {
    STANDARD,
    HIGH,
    MAXIMUM
}
