/** The lab of variance: what layers do to it, and what initialisation does about it. */
package org.thetascope.app.lab.variance;
