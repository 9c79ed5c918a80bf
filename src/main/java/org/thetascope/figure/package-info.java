/**
 * Floor 3: pictures and tables as files, whole or not at all.
 *
 * <p>A new table of {@code data} is a file and its line in {@link org.thetascope.figure.CsvTables};
 * a new format is a file and its line in {@link org.thetascope.figure.FigureFormats}, which takes
 * every mark.
 */
package org.thetascope.figure;
