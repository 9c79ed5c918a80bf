/**
 * Floor 2: the scenario, lectures of scenarios, their files and the gallery.
 *
 * <p>A scenario is one immutable value. What a new version of the file adds is marked where it is
 * described ({@link org.thetascope.parameter.Versioned}), so that older files do not know it.
 * {@link org.thetascope.scenario.LabOutline} names the labs, parts and charts that files may speak
 * of.
 */
package org.thetascope.scenario;
