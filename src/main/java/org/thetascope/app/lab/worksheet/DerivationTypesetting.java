package org.thetascope.app.lab.worksheet;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.thetascope.expression.Symbol;
import org.thetascope.optimizer.Optimizers;
import org.thetascope.simulation.Computation;
import org.thetascope.simulation.Progress;
import org.thetascope.text.Text;
import org.thetascope.worksheet.Derivation;
import org.thetascope.worksheet.DerivationLine;
import org.thetascope.worksheet.rule.Cell;

/** Derives and typesets steps, a block for each. */
final class DerivationTypesetting implements Computation<DerivationQuery, List<FormulaBlock>> {
  private final Text text;

  DerivationTypesetting(Text text) {
    this.text = text;
  }

  @Override
  public List<FormulaBlock> compute(DerivationQuery query, Progress<List<FormulaBlock>> progress) {
    Derivation derivation =
        new Derivation(query.scenario(), query.optimizer(), query.digits(), text.numbers()::latex);
    String name = Optimizers.of(query.optimizer()).name();
    List<Symbol> letters = derivation.letters();
    String component = letters.size() == 1 ? "" : ", " + letters.get(query.component()).sign();
    List<FormulaBlock> blocks = new ArrayList<>();
    int last = query.first() + query.count() - 1;
    last = Math.min(last, query.scenario().givenSteps().orElse(last));
    for (int step = query.first(); step <= last; step++) {
      String title = text.get("sheet.derivation.step", name, step) + component;
      blocks.add(
          query.ink().block(title, latex(query, step, derivation.step(step, query.component()))));
      if (progress.stopRequested()) {
        break;
      }
      if (blocks.size() % 4 == 0) {
        progress.publish(List.copyOf(blocks));
      }
    }
    return List.copyOf(blocks);
  }

  private String latex(DerivationQuery query, int step, List<DerivationLine> lines) {
    FormulaLines array = new FormulaLines(text.get("sheet.derivation.undefined"));
    Optional<Cell> marked = query.marked().filter(cell -> cell.step() == step);
    Optional<String> sign = marked.map(cell -> cell.quantity().symbol());
    Color mark = query.ink().mark();
    for (DerivationLine line : lines) {
      String letter = line.sign().replaceFirst(" \\(.*", "");
      array.add(line, sign.filter(letter::equals).map(l -> mark));
    }
    return array.latex();
  }
}
