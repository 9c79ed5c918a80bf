/**
 * Queries answered off the FX thread, the newest first.
 *
 * <p>{@link org.thetascope.app.compute.LatestWins} has a thread, a waiting slot of one, and hands
 * over at most one result a pulse; it is the only place that posts to the FX thread.
 */
package org.thetascope.app.compute;
