/**
 * What is open: a {@link org.thetascope.app.document.Document}, that is a scenario with its steps
 * to undo, or a lecture; opening, saving, recovering it, and going on with it at the next start.
 *
 * <p>Files are read and written by {@link org.thetascope.app.document.FileQueue} off the FX thread,
 * in the order in which that was asked for.
 */
package org.thetascope.app.document;
