/** The lab of trajectories: where optimizers take θ. */
package org.thetascope.app.lab.trajectories;
