package io.raccord.spark;

/** Thrown if a job cannot use a file or folder that it was given. */
final class UnusableFolderException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final String folder;

    /**
     * Creates the exception.
     *
     * @param code the message key that says what is wrong
     * @param folder the file or folder, as it was given
     */
    UnusableFolderException(String code, String folder) {
        super(code + ": " + folder);
        this.code = code;
        this.folder = folder;
    }

    String code() {
        return code;
    }

    String folder() {
        return folder;
    }
}
