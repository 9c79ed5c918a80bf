package org.thetascope.figure;

import com.fasterxml.jackson.core.io.NumberOutput;
import java.io.IOException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.thetascope.scenario.Scenario;

/**
 * A table of the file contract: RFC 4180, header first, numbers with a decimal point that read back
 * to the same double.
 */
public interface CsvTable {
  /** The names of the columns. */
  String[] header();

  /** Prints the rows one after another, in memory that does not grow with their number. */
  void printRows(Scenario scenario, CSVPrinter rows) throws IOException;

  /** The shortest decimal that reads back as the same double. */
  static String number(double value) {
    return NumberOutput.toString(value, true);
  }

  /** Prints header and rows. */
  default void print(Scenario scenario, Appendable out) throws IOException {
    CSVPrinter printer = new CSVPrinter(out, CSVFormat.RFC4180.builder().setHeader(header()).get());
    printRows(scenario, printer);
    printer.flush();
  }
}
