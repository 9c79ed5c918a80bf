package org.thetascope.app.lab.worksheet;

import org.thetascope.scenario.Scenario;
import org.thetascope.worksheet.sheet.Components;
import org.thetascope.worksheet.sheet.Sheet;

/**
 * The worked solution that is open.
 *
 * @param name what it is called
 * @param sheet its numbers
 * @param scenario what it was worked for
 */
public record SheetState(String name, Sheet sheet, Scenario scenario) {
  /** The same with other numbers. */
  public SheetState with(Sheet changed) {
    return new SheetState(name, changed, scenario);
  }

  /** The components of θ of the problem that it was worked for. */
  public Components components() {
    return Components.of(scenario);
  }

  /** What stands in a cell as it is understood; nothing where the row is shorter. */
  public String cell(int row, int column) {
    var cells = sheet.cells(sheet.rows().get(row));
    return column < cells.size() ? cells.get(column) : "";
  }
}
