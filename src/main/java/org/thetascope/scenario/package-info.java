/** Floor 2: the scenario, its file and the gallery. */
package org.thetascope.scenario;
