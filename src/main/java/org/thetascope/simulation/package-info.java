/** Floor 2: query to results; pure, with early partial results, and stoppable. */
package org.thetascope.simulation;
