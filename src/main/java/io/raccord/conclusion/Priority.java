package io.raccord.conclusion;

import io.raccord.profile.Term;
import org.apiguardian.api.API;

/** The priority of a question. */
@API(status = API.Status.STABLE)
public enum Priority implements Term {
    /** Ask now: the answer alone can change the advice. */
    NOW,
    /** Ask later: the answer can change the advice only in combination with other answers. */
    LATER
}
