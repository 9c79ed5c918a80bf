/** Floor 0: descriptions of what can be set, and the immutable values themselves. JDK only. */
package org.thetascope.parameter;
