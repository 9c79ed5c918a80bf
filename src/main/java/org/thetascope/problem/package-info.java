/** Floor 1: the problems, each with its loss and gradient, one file each. JDK only. */
package org.thetascope.problem;
