package io.raccord.cache;

import java.util.Optional;

/** Keeps what was made of rule files, by a key that says all that it was made of. */
public interface RuleCache {

    /** The entry kept under {@code key}; empty when there is none, or it is not as it was written. */
    Optional<byte[]> find(String key);

    /** Keeps {@code content} under {@code key} if it can; never fails. */
    void keep(String key, byte[] content);
}
