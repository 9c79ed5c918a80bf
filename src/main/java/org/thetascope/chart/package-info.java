/** Floor 3: results to JFreeChart charts with finished datasets; their theme; no JavaFX. */
package org.thetascope.chart;
