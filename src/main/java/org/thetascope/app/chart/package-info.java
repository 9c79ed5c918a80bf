/** Charts in the window: their pane, cursor, keys, spoken sentence, ghosts and playback. */
package org.thetascope.app.chart;
