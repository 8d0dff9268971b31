/**
 * The rule engine: packs to a compiled {@link io.raccord.engine.KnowledgeBase}, a profile to conclusions with their
 * supports. The only package group that imports Drools.
 *
 * <p>This package holds the façades; the rooms below are {@code check} (text to checked rule), {@code compile} (to a
 * network, with cache entries), {@code run} (sessions, firing, hypotheses), {@code condition} and {@code mutation}. Knows
 * no files, JSON or output formats, and no public signature names a Drools type.
 */
@NullMarked
package io.raccord.engine;

import org.jspecify.annotations.NullMarked;
