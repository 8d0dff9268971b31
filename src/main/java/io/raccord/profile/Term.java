package io.raccord.profile;

import org.apiguardian.api.API;

/** A term of a closed vocabulary: an enum constant with an id for profiles and advice. */
@API(status = API.Status.STABLE)
public interface Term {

    /** {@return the name of the enum constant} */
    String name();

    /** {@return the id, such as {@code cloud-exchange}; by default, the name of the constant in kebab case} */
    default String id() {
        return TermNames.id(this);
    }

    /** {@return the vocabulary of the term, such as {@code connectivity-model}} */
    default String vocabulary() {
        return TermNames.vocabulary(getClass());
    }
}
