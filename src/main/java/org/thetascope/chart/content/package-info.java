/**
 * Floor 3: results to marks, one class a chart.
 *
 * <p>A new chart is such a class and its entry in {@link org.thetascope.chart.content.Charts}: its
 * id, what it asks of a scenario, the computation that answers, and the content. It shows {@link
 * org.thetascope.chart.Mark}s over two {@link org.thetascope.chart.Axis axes}; whatever draws,
 * writes, reads or speaks a chart takes these, so that window, {@code render} and every format
 * agree. Its id also stands in its lab's {@link org.thetascope.scenario.LabOutline}; each resource
 * bundle needs {@code export.chart.ID}. Places are as drawn: log₁₀ of the number where an axis is
 * logarithmic.
 */
package org.thetascope.chart.content;
