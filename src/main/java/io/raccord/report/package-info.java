/**
 * Façades of the reports: advice, portfolio lines and tables, summaries, findings about rules.
 *
 * <p>Holds façades and the enums that they take; the rooms below do the work and never import it. Knows neither the engine
 * nor where the output goes.
 */
@NullMarked
package io.raccord.report;

import org.jspecify.annotations.NullMarked;
