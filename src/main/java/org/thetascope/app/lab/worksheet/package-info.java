/** The lab of worked solutions: a sheet, its audit, and the steps as they should be. */
package org.thetascope.app.lab.worksheet;
