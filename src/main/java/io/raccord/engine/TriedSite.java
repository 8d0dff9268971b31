package io.raccord.engine;

import java.util.List;

/**
 * What came of trying answers at a site.
 *
 * @param findings what the answers change
 * @param seen whether a watched rule matched meanwhile
 */
record TriedSite(List<Finding> findings, boolean seen) {}
