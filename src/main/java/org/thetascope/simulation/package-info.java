/**
 * Floor 2: from queries to results. Each computation is pure, publishes what it has early, and
 * stops when it is asked to.
 *
 * <p>A query is an immutable record, equal to another where the answer would be the same; a result
 * holds plain arrays. What may take over 50 ms publishes a first result by then or after a tenth of
 * its work ({@link org.thetascope.simulation.Progress}).
 */
package org.thetascope.simulation;
