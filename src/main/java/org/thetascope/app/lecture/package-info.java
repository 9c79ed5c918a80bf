/** A lecture: its list of scenarios, the overview, and what can be done with it. */
package org.thetascope.app.lecture;
