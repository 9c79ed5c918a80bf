/**
 * The lab of the whole range: paths on the loss, the final loss over ε, and the sharpness of steps.
 */
package org.thetascope.app.lab.plane;
