package org.thetascope.figure;

import com.fasterxml.jackson.core.io.NumberOutput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.thetascope.optimizer.Letters;
import org.thetascope.optimizer.Quantity;
import org.thetascope.simulation.Steps;
import org.thetascope.text.NumberText;

/**
 * Steps of an optimizer as text to be pasted elsewhere.
 *
 * @param steps where the values come from
 * @param rows the steps wanted
 * @param component of θ, counted from 0
 */
public record StepsText(Steps steps, List<Integer> rows, int component) {
  private static final int LATEX_DIGITS = 6;

  /** Keeps a copy of the rows. */
  public StepsText {
    rows = List.copyOf(rows);
  }

  /** CSV with the names of the trajectories table and every digit. */
  public String csv() {
    StringBuilder out = new StringBuilder();
    try (CSVPrinter printer = new CSVPrinter(out, CSVFormat.RFC4180)) {
      List<String> header = new ArrayList<>(List.of("optimizer", "step", "component"));
      steps.quantities().forEach(quantity -> header.add(quantity.id()));
      header.add("loss");
      printer.printRecord(header);
      for (int step : rows) {
        List<Object> cells = new ArrayList<>(List.of(steps.query().optimizer(), step, component));
        for (Quantity quantity : steps.quantities()) {
          cells.add(
              steps.has(quantity, step) ? exact(steps.value(quantity, step, component)) : null);
        }
        cells.add(exact(steps.loss(step)));
        printer.printRecord(cells);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }

  /** A LaTeX tabular with six significant digits. */
  public String latex() {
    StringBuilder out = new StringBuilder("\\begin{tabular}{r");
    out.append("r".repeat(steps.quantities().size() + 1)).append("}\n\\hline\n$k$");
    steps
        .quantities()
        .forEach(quantity -> out.append(" & $").append(Letters.of(quantity).latex()).append('$'));
    out.append(" & $L$ \\\\\n\\hline\n");
    for (int step : rows) {
      out.append(step);
      for (Quantity quantity : steps.quantities()) {
        out.append(" & ");
        if (steps.has(quantity, step)) {
          out.append(latex(steps.value(quantity, step, component)));
        }
      }
      out.append(" & ").append(latex(steps.loss(step))).append(" \\\\\n");
    }
    return out.append("\\hline\n\\end{tabular}\n").toString();
  }

  private static String exact(double value) {
    return NumberOutput.toString(value, true);
  }

  private static String latex(double value) {
    if (!Double.isFinite(value)) {
      return Double.isNaN(value) ? "NaN" : value > 0 ? "$\\infty$" : "$-\\infty$";
    }
    String text = NumberText.PLAIN.rounded(value, LATEX_DIGITS);
    int e = text.indexOf('e');
    return e < 0
        ? "$" + text + "$"
        : "$" + text.substring(0, e) + "\\cdot 10^{" + text.substring(e + 1) + "}$";
  }
}
