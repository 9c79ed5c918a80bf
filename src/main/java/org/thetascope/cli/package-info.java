/** Floor 4: the commands that need no display. No JavaFX. */
package org.thetascope.cli;
