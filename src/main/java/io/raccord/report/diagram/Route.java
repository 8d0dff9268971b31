package io.raccord.report.diagram;

import java.util.List;

/**
 * How a line runs.
 *
 * @param link which link it is
 * @param points its corners, from its left end to its right end
 */
record Route(Link link, List<Point> points) {}
