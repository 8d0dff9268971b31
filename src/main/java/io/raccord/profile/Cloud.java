package io.raccord.profile;

import org.apiguardian.api.API;

/** The Microsoft cloud that the customer connects to. */
@API(status = API.Status.STABLE)
public enum Cloud implements Term {
    PUBLIC,
    US_GOVERNMENT,
    CHINA
}
