/** Floor 4: the window; the only package that knows JavaFX. */
package org.thetascope.app;
