/** Floor 1: the optimizers, one file each, readable beside the book. JDK only. */
package org.thetascope.optimizer;
