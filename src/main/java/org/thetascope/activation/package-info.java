/** Floor 1: activation functions, one file each. JDK only. */
package org.thetascope.activation;
