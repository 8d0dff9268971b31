package io.raccord.engine.run;

import java.util.List;

/**
 * What came of trying answers at a site.
 *
 * @param findings what the answers change
 * @param seen whether a watched rule matched meanwhile
 */
record TriedSite(List<AnswerEffect> findings, boolean seen) {}
