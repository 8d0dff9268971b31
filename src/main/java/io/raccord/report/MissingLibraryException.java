package io.raccord.report;

import org.apiguardian.api.API;

/** Thrown when the libraries of a format are not on the class path; the message names the artifact to add. */
@API(status = API.Status.STABLE)
public final class MissingLibraryException extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    MissingLibraryException(Format format) {
        super("format " + format.id() + " needs libraries that are not on the class path: add the dependency"
                + " io.raccord:raccord-reports, type pom, in the version of raccord");
    }
}
