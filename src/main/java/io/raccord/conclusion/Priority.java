package io.raccord.conclusion;

import io.raccord.profile.Term;
import org.apiguardian.api.API;

/** When a question is to be asked. */
@API(status = API.Status.STABLE)
public enum Priority implements Term {
    /** The answer alone changes the advice. */
    NOW,
    /** The answer changes the advice only together with others. */
    LATER
}
