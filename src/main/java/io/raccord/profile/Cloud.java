package io.raccord.profile;

import org.apiguardian.api.API;

/** The Microsoft cloud that the customer connects to. */
@API(status = API.Status.STABLE)
public enum Cloud implements Term {
    /** Azure public. */
    PUBLIC,
    /** Azure Government, in the United States. */
    US_GOVERNMENT,
    /** Azure operated by 21Vianet, in China. */
    CHINA
}
