package io.raccord.spark;

/** A folder that a job was given and cannot use. */
final class UnusableFolderException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final String folder;

    /**
     * @param code what is wrong with it, a key of the messages
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
