package io.raccord.spark;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * Record of a refused entry.
 *
 * @param entry the number of the entry
 * @param text the refusal; null if reading the entry again gives the same refusal
 */
record Refused(long entry, byte @Nullable [] text) implements Serializable {}
