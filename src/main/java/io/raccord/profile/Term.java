package io.raccord.profile;

import org.apiguardian.api.API;

/** A term of a closed vocabulary: an enum constant with an id for profiles and advice. */
@API(status = API.Status.STABLE)
public interface Term {

    /** The name of the enum constant. */
    String name();

    /** The id, such as {@code cloud-exchange}. By default, the name of the constant in kebab case. */
    default String id() {
        return TermNames.id(this);
    }

    /** The vocabulary of the term, such as {@code connectivity-model}. */
    default String vocabulary() {
        return TermNames.vocabulary(getClass());
    }
}
