/** The lab of gradient chains: what is left of a gradient in each layer. */
package org.thetascope.app.lab.chains;
