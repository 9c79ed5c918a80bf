/** Queries answered off the FX thread, the newest first. */
package org.thetascope.app.compute;
