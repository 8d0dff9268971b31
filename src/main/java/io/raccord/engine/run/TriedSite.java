package io.raccord.engine.run;

import java.util.List;

/**
 * The result of trying answers for a site.
 *
 * @param findings the effects of the answers
 * @param seen whether a watched rule matched during the trials
 */
record TriedSite(List<AnswerEffect> findings, boolean seen) {}
