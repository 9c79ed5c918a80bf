/** Floor 3: results to marks, one class a chart. */
package org.thetascope.chart.content;
