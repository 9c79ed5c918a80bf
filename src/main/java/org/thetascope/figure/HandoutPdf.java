package org.thetascope.figure;

import java.awt.Color;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.StringJoiner;
import org.thetascope.chart.Theme;
import org.thetascope.expression.Decimals;
import org.thetascope.optimizer.Optimizer;
import org.thetascope.optimizer.Optimizers;
import org.thetascope.parameter.DoubleVector;
import org.thetascope.parameter.Field;
import org.thetascope.parameter.Settings;
import org.thetascope.parameter.Table;
import org.thetascope.problem.Problems;
import org.thetascope.scenario.Scenario;
import org.thetascope.text.NumberText;
import org.thetascope.text.Text;
import org.thetascope.worksheet.Derivation;
import org.thetascope.worksheet.DerivationLine;

/**
 * A worksheet to hand out: the problem, and an empty box for each intermediate result; or the same
 * with the results in the boxes. Results have exact history and are rounded where they are shown.
 */
public final class HandoutPdf {
  private static final int GIVEN_DIGITS = 15;
  private static final float SIZE = 10;
  private static final float FORMULA = 11;
  private static final float LABEL_WIDTH = 64;
  private static final float BOX_WIDTH = 120;
  private static final float BOX_HEIGHT = 20;
  private static final float WIDEST_ROW = 30;
  private static final float NARROWEST_ROW = 24;
  private static final float LEAST_FILLED = 0.25f;
  private static final int KEPT_ROWS = 3;

  private final Text text;
  private final String title;
  private final Scenario scenario;
  private final int steps;
  private final int digits;
  private final Color ink = Theme.of("light").color("text");
  private final Color pale = Theme.of("light").color("muted");
  private float rowHeight = WIDEST_ROW;

  /**
   * A worksheet for the optimizers that a scenario shows.
   *
   * @param title what stands over it
   * @param steps how many steps are worked
   * @param digits how many significant digits are asked for
   */
  public HandoutPdf(Text text, String title, Scenario scenario, int steps, int digits) {
    this.text = text;
    this.title = title;
    this.scenario = scenario;
    this.steps = Math.min(steps, scenario.givenSteps().orElse(steps));
    this.digits = digits;
  }

  /**
   * Prints it.
   *
   * @param solution whether the results stand in the boxes
   */
  public void print(boolean solution, OutputStream out) throws IOException {
    String shown = solution ? text.get("handout.solution", title) : title;
    for (float row = WIDEST_ROW; ; row--) {
      try (PdfPages pages = new PdfPages(shown, false)) {
        rowHeight = row;
        print(pages, shown, solution);
        if (pages.count() == 1 || pages.filled() >= LEAST_FILLED || row <= NARROWEST_ROW) {
          int count = pages.count();
          pages.writeTo(out, page -> text.get("handout.page", page, count), pale);
          return;
        }
      }
    }
  }

  private void print(PdfPages pages, String shown, boolean solution) throws IOException {
    pages.paragraph(shown, 16, true, ink);
    pages.down(4);
    if (!solution) {
      pages.down(8);
      pages.paragraph(text.get("handout.person"), SIZE, false, ink);
      pages.down(6);
    }
    pages.paragraph(text.get("handout.task", steps, digits), SIZE, false, ink);
    pages.paragraph(problem(), SIZE, false, ink);
    for (Optimizer optimizer : Optimizers.ALL) {
      if (scenario.optimizers().get(optimizer.id()).enabled()) {
        optimizer(pages, optimizer, solution);
      }
    }
  }

  private String problem() {
    String kind = scenario.problem().kind();
    StringJoiner given = settings(Problems.of(kind).fields(), scenario.problem().settings());
    List<String> signs = Problems.of(kind).signs(scenario.problem().settings());
    for (int i = 0; i < signs.size(); i++) {
      String sign = signs.size() == 1 ? "θ₀" : text.get("sheet.problem.start", signs.get(i));
      given.add(equation(sign, scenario.start().get(i)));
    }
    return text.get("handout.problem", text.get("problem." + kind + ".name"), given);
  }

  private StringJoiner settings(List<Field> fields, Settings settings) {
    StringJoiner given = new StringJoiner(", ");
    for (Field field : fields) {
      Object value = settings.value(field.id());
      if (value instanceof Double number) {
        given.add(equation(field.symbol(), number));
      } else if (value instanceof DoubleVector vector) {
        given.add(
            vector.size() == 1 ? equation(field.symbol(), vector.get(0)) : list(field, vector));
      } else if (value instanceof Table table) {
        StringJoiner rows = new StringJoiner("; ", text.get("handout.samples") + "\u00a0", "");
        table.rows().forEach(row -> rows.add(numbers(row)));
        given.add(rows.toString());
      }
    }
    return given;
  }

  private String list(Field field, DoubleVector vector) {
    return field.symbol() + "\u00a0=\u00a0" + numbers(vector);
  }

  private String numbers(DoubleVector vector) {
    StringJoiner numbers = new StringJoiner(";\u00a0", "(", ")");
    for (int i = 0; i < vector.size(); i++) {
      numbers.add(text.numbers().reading(vector.get(i), GIVEN_DIGITS));
    }
    return numbers.toString();
  }

  private String equation(String symbol, double value) {
    // not to be broken between lines
    return symbol + "\u00a0=\u00a0" + text.numbers().reading(value, GIVEN_DIGITS);
  }

  private void optimizer(PdfPages pages, Optimizer optimizer, boolean solution) throws IOException {
    Derivation derivation = new Derivation(scenario, optimizer.id(), digits, text.numbers()::latex);
    List<DerivationLine> formulas = different(derivation.step(1));
    List<Float> heights = new ArrayList<>();
    float all = 0;
    for (DerivationLine line : formulas) {
      float height = PdfPages.formulaHeight(rule(line), FORMULA) + 4;
      heights.add(height);
      all += height;
    }
    pages.down(14);
    pages.room(all + 40 + KEPT_ROWS * rowHeight);
    Settings settings = scenario.optimizers().get(optimizer.id()).values();
    String given = settings(optimizer.fields(), settings).toString();
    pages.paragraph(text.get("handout.optimizer", optimizer.name(), given), 12, true, ink);
    pages.down(4);
    for (int i = 0; i < formulas.size(); i++) {
      float middle = pages.y() - heights.get(i) / 2;
      pages.formula(rule(formulas.get(i)), 0, middle, FORMULA, pages.width());
      pages.down(heights.get(i));
    }
    for (int step = 1; step <= steps; step++) {
      step(pages, step, derivation.step(step), solution);
    }
  }

  /** The lines without those whose formula stands already for another component. */
  private static List<DerivationLine> different(List<DerivationLine> lines) {
    Set<String> formulas = new HashSet<>();
    return lines.stream().filter(line -> formulas.add(line.formula())).toList();
  }

  private static String rule(DerivationLine line) {
    return line.left() + " \\leftarrow " + line.formula();
  }

  private void step(PdfPages pages, int step, List<DerivationLine> lines, boolean solution)
      throws IOException {
    pages.room(24 + Math.min(KEPT_ROWS, lines.size()) * rowHeight);
    pages.down(10);
    pages.paragraph(text.get("handout.step", step), SIZE, true, pale);
    for (DerivationLine line : lines) {
      row(pages, line, solution);
    }
  }

  private void row(PdfPages pages, DerivationLine line, boolean solution) throws IOException {
    pages.room(rowHeight);
    float middle = pages.y() - rowHeight / 2;
    float baseline = middle - SIZE / 3;
    float box = pages.width() - BOX_WIDTH;
    pages.formula(line.left() + " =", 0, middle, FORMULA, LABEL_WIDTH - 4);
    pages.box(box, middle - BOX_HEIGHT / 2, BOX_WIDTH, BOX_HEIGHT, pale);
    if (solution) {
      if (!line.numbers().isEmpty()) {
        pages.formula(line.numbers(), LABEL_WIDTH, middle, FORMULA, box - LABEL_WIDTH - 8);
      }
      String result = line.value().map(this::number).orElse(text.get("handout.undefined"));
      pages.text(result, box + 8, baseline, SIZE, true, ink);
    }
    pages.down(rowHeight);
  }

  private String number(BigDecimal value) {
    String[] parts =
        text.numbers().written(Decimals.text(value, digits)).replace('-', '−').split("e");
    return parts.length == 1
        ? parts[0]
        : parts[0] + "·" + NumberText.powerOfTen(Long.parseLong(parts[1].replace('−', '-')));
  }
}
