/** Floor 1: variances of products, layers and their gradients. JDK only. */
package org.thetascope.variance;
