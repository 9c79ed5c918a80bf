/**
 * What all labs have in common, and the list of them.
 *
 * <p>A new lab is a package with a {@link org.thetascope.app.lab.Lab} and its line in {@link
 * org.thetascope.app.lab.Labs#ALL}; tab, key, menu and export follow. Its charts are entries of
 * {@code chart.content.Charts}, their ids a line in {@code scenario.LabOutline}; each resource
 * bundle needs {@code lab.ID.title} and {@code lab.ID.help}. A lab makes its workers with {@code
 * context.service()}, shows what they find by {@code chart.OutcomeChart}, and asks nothing while it
 * is not shown. Labs do not know one another; what two of them need stands in {@code control} or
 * {@code chart}.
 */
package org.thetascope.app.lab;
