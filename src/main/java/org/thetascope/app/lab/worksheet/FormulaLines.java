package org.thetascope.app.lab.worksheet;

import java.awt.Color;
import java.util.List;
import java.util.Optional;
import org.thetascope.worksheet.DerivationLine;

/** Lines of a derivation as one array in LaTeX: formula, numbers put in, result. */
final class FormulaLines {
  private final StringBuilder rows = new StringBuilder();
  private final String undefined;

  /**
   * No lines yet.
   *
   * @param undefined what stands where there is no result, in words
   */
  FormulaLines(String undefined) {
    this.undefined = "\\text{" + undefined + "}";
  }

  /** All lines, in one ink. */
  static String of(List<DerivationLine> lines, String undefined) {
    FormulaLines array = new FormulaLines(undefined);
    lines.forEach(line -> array.add(line, Optional.empty()));
    return array.latex();
  }

  /** Adds the two rows of a line; in another ink where it is pointed at. */
  void add(DerivationLine line, Optional<Color> ink) {
    String result = line.result().isEmpty() ? undefined : line.result();
    boolean plain = line.numbers().isEmpty() || line.numbers().equals(line.result());
    row(line.left(), line.formula(), ink);
    row("", plain ? result : line.numbers() + " = " + result, ink);
  }

  private void row(String left, String right, Optional<Color> ink) {
    if (rows.length() > 0) {
      rows.append("\\\\");
    }
    rows.append(inked(left, ink)).append("&").append(inked("= " + right, ink));
  }

  private static String inked(String latex, Optional<Color> ink) {
    String shown = "\\displaystyle " + latex;
    return ink.map(color -> "\\textcolor{" + hex(color) + "}{" + shown + "}").orElse(shown);
  }

  private static String hex(Color color) {
    return "#%06x".formatted(color.getRGB() & 0xffffff);
  }

  String latex() {
    return "\\begin{array}{rl}" + rows + "\\end{array}";
  }
}
