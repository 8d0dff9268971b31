package io.raccord.profile;

import org.apiguardian.api.API;

/** A word of a closed vocabulary: an enum constant with the id by which files and advice name it. */
@API(status = API.Status.STABLE)
public interface Term {

    /** The constant's Java name, given by the enum. */
    String name();

    /** The id, such as {@code cloud-exchange}: the constant's name in kebab case unless it says otherwise. */
    default String id() {
        return TermNames.id(this);
    }

    /** The vocabulary that the word belongs to, such as {@code connectivity-model}. */
    default String vocabulary() {
        return TermNames.vocabulary(getClass());
    }
}
