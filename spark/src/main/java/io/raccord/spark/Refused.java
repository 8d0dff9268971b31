package io.raccord.spark;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * An entry that was refused.
 *
 * @param entry its number
 * @param text the refusal; null where it comes out alike when the entry is read again
 */
record Refused(long entry, byte @Nullable [] text) implements Serializable {}
