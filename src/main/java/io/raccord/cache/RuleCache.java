package io.raccord.cache;

import java.util.Optional;

/** A cache of checked and compiled rule files, and of encoded tables. A key covers everything on which the entry depends. */
public interface RuleCache {

    /** The entry stored under {@code key}; empty if there is none or it is damaged. */
    Optional<byte[]> find(String key);

    /** Stores {@code content} under {@code key} if possible; never fails. */
    void keep(String key, byte[] content);
}
