package org.thetascope.app.lab.worksheet;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.thetascope.app.chart.ChartPane;
import org.thetascope.app.control.ButtonKeys;
import org.thetascope.app.control.DividerPositions;
import org.thetascope.app.control.Layouts;
import org.thetascope.app.control.OptimizerPane;
import org.thetascope.app.control.ProblemPane;
import org.thetascope.app.control.RememberedSplit;
import org.thetascope.app.control.RowContext;
import org.thetascope.app.control.SideSplit;
import org.thetascope.app.control.StartPane;
import org.thetascope.app.lab.Lab;
import org.thetascope.app.lab.LabContext;
import org.thetascope.app.shortcut.KeyScope;
import org.thetascope.app.shortcut.Shortcut;
import org.thetascope.text.Text;

/** A worked solution with the verdict on each of its numbers, and the steps as they should be. */
public final class WorksheetLab implements Lab {
  /** The id of the lab. */
  public static final String ID = "worksheet";

  /** The keys of a cell that is typed into. */
  public static final KeyScope CELL_KEYS =
      KeyScope.of(
          "sheet",
          Shortcut.of("cellTake", "Enter"),
          Shortcut.of("cellNext", "Tab"),
          Shortcut.of("cellPrevious", "Shift+Tab"),
          Shortcut.of("cellDown", "Down"),
          Shortcut.of("cellUp", "Up"),
          Shortcut.of("cellBack", "Esc"));

  /** The keys of the table while no cell is typed into. */
  public static final KeyScope TABLE_KEYS =
      KeyScope.of(
          "table",
          Shortcut.of("cellEdit", "F2", "Enter"),
          Shortcut.of("cellCopy", "Shortcut+C"),
          Shortcut.of("cellPaste", "Shortcut+V"),
          Shortcut.of("cellClear", "Delete", "Backspace"));

  /** The keys of this lab. */
  public static final KeyScope KEYS =
      KeyScope.ofLab(
          ID,
          Shortcut.of("sheetHomework", "Alt+H"),
          Shortcut.of("sheetNew", "Alt+N"),
          Shortcut.of("sheetOpen", "Alt+O"),
          Shortcut.of("sheetSave", "Alt+S"),
          Shortcut.of("sheetAdd", "Insert"),
          Shortcut.of("sheetDelete", "Shift+Delete"),
          Shortcut.of("sheetUndo", "Alt+Z"),
          Shortcut.of("sheetRedo", "Alt+Y"),
          Shortcut.of("sheetHandout", "Alt+P"),
          Shortcut.of("sheetLoad", "Alt+L"));

  private static final double SIDE_SHARE = 0.28;
  private static final double SHEET_SHARE = 0.54;
  private static final double FORMULAS_SHARE = 0.62;

  private final Text text;
  private final SheetBar bar;
  private final SheetPane sheetPane;
  private final StepsPane steps;
  private final GradientPane gradient;
  private final LabContext context;
  private final SplitPane tables;
  private Node view;
  private WorksheetLab onStage;
  private final ButtonKeys keys;

  /** The lab on the context's scenario, opened on the homework. */
  public WorksheetLab(LabContext context) {
    this.context = context;
    RowContext rows = context.rows();
    text = rows.text();
    SheetModel sheet = context.appState().sheet(() -> SheetActions.homework(text));
    DerivationChoice choice = context.appState().derivation();
    SheetActions actions = new SheetActions(context.files(), rows.model(), sheet, choice, text);
    SheetTable table = new SheetTable(sheet, context.theme(), text);
    bar = new SheetBar(text, sheet, actions, table);
    sheetPane = new SheetPane(context, sheet, choice, table, bar);
    steps = new StepsPane(context, sheet, choice);
    gradient = new GradientPane(context, choice);
    tables = tables(new DerivationBar(text, choice));
    keys =
        new ButtonKeys(
            tables,
            KEYS,
            Map.of(
                "sheetHomework", "sheet-homework",
                "sheetNew", "sheet-new",
                "sheetOpen", "sheet-open",
                "sheetSave", "sheet-save",
                "sheetAdd", "sheet-add",
                "sheetDelete", "sheet-delete",
                "sheetUndo", "sheet-undo",
                "sheetRedo", "sheet-redo",
                "sheetHandout", "sheet-handout",
                "sheetLoad", "sheet-load"));
  }

  @Override
  public void press(KeyEvent key) {
    keys.press(key);
  }

  @Override
  public Node view() {
    if (view == null) {
      view = new SideSplit(context, ID, SIDE_SHARE, side(), tables);
    }
    return view;
  }

  @Override
  public Optional<Node> stageContent() {
    // another one of the same sheet: this one stands in the window
    if (onStage == null) {
      onStage = new WorksheetLab(context);
      onStage.setShowing(true);
    }
    return Optional.of(onStage.tables);
  }

  @Override
  public List<ChartPane> charts() {
    return List.of();
  }

  @Override
  public Optional<Runnable> export() {
    return Optional.of(bar::chooseExport);
  }

  @Override
  public void setShowing(boolean showing) {
    sheetPane.setShowing(showing);
    steps.setShowing(showing);
    gradient.setShowing(showing);
    if (onStage != null) {
      onStage.setShowing(showing);
    }
  }

  private Node side() {
    RowContext rows = context.rows();
    VBox left =
        new VBox(
            explanation("sheet.side.note"),
            heading("heading.problem"),
            new ProblemPane(context),
            new StartPane(rows),
            heading("heading.optimizers"),
            new OptimizerPane(context));
    left.getStyleClass().add("controls");
    return Layouts.scrolling(left);
  }

  private SplitPane tables(DerivationBar derivationBar) {
    DividerPositions dividers = context.appState().dividers();
    SplitPane formulas =
        new RememberedSplit(dividers, "worksheet-formulas", FORMULAS_SHARE, steps, gradient);
    VBox.setVgrow(formulas, Priority.ALWAYS);
    SplitPane all =
        new RememberedSplit(
            dividers, "worksheet-sheet", SHEET_SHARE, sheetPane, new VBox(derivationBar, formulas));
    all.setOrientation(Orientation.VERTICAL);
    return all;
  }

  private Label explanation(String key) {
    Label label = new Label(text.get(key));
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    label.getStyleClass().add("explanation");
    return label;
  }

  private Label heading(String key) {
    Label label = new Label(text.get(key));
    label.getStyleClass().add("heading");
    return label;
  }
}
