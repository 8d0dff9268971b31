/**
 * The rule engine: compiles packs to a {@link io.raccord.engine.KnowledgeBase} and evaluates a profile to conclusions
 * with their supports. The only package group that imports Drools.
 *
 * <p>This package contains the façades. Its subpackages are {@code check} (rule text to checked rules), {@code compile}
 * (checked rules to a rule network, with cache entries), {@code bound} (limits on the work of an evaluation), {@code run}
 * (sessions, firing, hypotheses), {@code condition} and {@code mutation}. It knows nothing of files, JSON or output formats, and no public signature names
 * a Drools type.
 */
@NullMarked
package io.raccord.engine;

import org.jspecify.annotations.NullMarked;
