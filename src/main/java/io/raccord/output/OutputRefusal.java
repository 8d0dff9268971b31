package io.raccord.output;

/** Why a file is not written. */
public enum OutputRefusal {
    /** It is a folder. */
    FOLDER,
    /** It is something else where a folder is needed. */
    NOT_A_FOLDER,
    /** It is a socket, a block device, or a stream where a file is needed. */
    NO_FILE,
    /** It is an open file of the process. */
    DESCRIPTOR,
    /** It is a symbolic link that leads to itself. */
    LOOP,
    /** Its folder does not exist. */
    NO_FOLDER,
    /** The run also reads it. */
    INPUT,
    /** The run would write it twice. */
    TWICE,
    /** The run needs this name for a working file, and there is already a file that no earlier run left. */
    WORKING,
    /** Other files would be written next to it, but it is a stream. */
    BESIDE_STREAM
}
