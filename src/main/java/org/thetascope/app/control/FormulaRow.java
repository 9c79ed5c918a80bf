package org.thetascope.app.control;

import javafx.beans.property.Property;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.thetascope.app.document.Lens;
import org.thetascope.parameter.Fault;
import org.thetascope.parameter.FaultException;
import org.thetascope.parameter.Settings;
import org.thetascope.problem.FormulaExamples;
import org.thetascope.scenario.Scenario;

/**
 * A field for a formula that is read while it is typed: what can be read is shown at once; what
 * cannot is marked where it is wrong, and the last good picture stays. A name that means nothing
 * yet becomes a variable or a constant at a click.
 */
final class FormulaRow extends VBox {
  private final String field;
  private final Lens<Settings> settings;
  private final RowContext context;
  private final Property<Settings> value;
  private final TextField input = new TextField();
  private final TextFlow marked = new TextFlow();
  private final FlowPane offers = new FlowPane();
  private String sentence = "";
  private Settings named;

  /** What is typed until Enter, or until the field is left, is one step to undo. */
  private Object typing = new Object();

  /**
   * A row for one text of a problem's settings.
   *
   * @param id of the row; its field is found under id-field
   * @param field the id of the text in the settings
   * @param settings where the settings stand in the scenario
   */
  FormulaRow(String id, String field, Lens<Settings> settings, RowContext context) {
    this.field = field;
    this.settings = settings;
    this.context = context;
    setId(id);
    getStyleClass().addAll("formula-row", SideSplit.NOT_PROJECTED);
    String name = context.text().get("parameter." + field + ".name");
    Label label = new Label(name);
    label.setLabelFor(input);
    label.setMinWidth(USE_PREF_SIZE);
    input.setId(id + "-field");
    input.setAccessibleText(name);
    input.setTooltip(new Tooltip(context.text().get("parameter." + field + ".help")));
    HBox.setHgrow(input, Priority.ALWAYS);
    HBox line = new HBox(label, input, examples(id));
    line.getStyleClass().add("parameter-row");
    marked.setId(id + "-marked");
    marked.getStyleClass().add("formula-marked");
    offers.getStyleClass().add("formula-offers");
    getChildren().addAll(line, marked, offers);
    input.textProperty().addListener(change -> read());
    input.setOnAction(enter -> typing = new Object());
    input.focusedProperty().addListener(change -> typing = new Object());
    input.addEventHandler(KeyEvent.KEY_PRESSED, this::takeBack);
    value = context.model().property(settings);
    value.addListener(change -> follow());
    follow();
  }

  private MenuButton examples(String id) {
    MenuButton menu = new MenuButton(context.text().get("row.formula.examples"));
    menu.setId(id + "-examples");
    for (FormulaExamples.Example example : FormulaExamples.ALL) {
      MenuItem item = new MenuItem(context.text().get("formula.example." + example.id()));
      item.setOnAction(
          chosen -> {
            Scenario present = context.model().scenario();
            Settings changed = example.settings();
            context
                .model()
                .set(present.withProblem(present.problem().with(changed), example.start()));
          });
      menu.getItems().add(item);
    }
    return menu;
  }

  private String shown() {
    Scenario scenario = context.model().scenario();
    return settings.in(scenario) ? settings.get(scenario).text(field) : input.getText();
  }

  /** Shows a formula that came from elsewhere, such as undo. */
  private void follow() {
    if (!input.isFocused() || sentence.isEmpty()) {
      String now = shown();
      if (!now.equals(input.getText())) {
        input.setText(now);
      }
    }
  }

  private void takeBack(KeyEvent key) {
    if (ControlKeys.FIELD.shortcut("fieldBack").matches(key) && !input.getText().equals(shown())) {
      named = null;
      input.setText(shown());
      key.consume();
    }
  }

  private void read() {
    unmark();
    if (!input.getText().equals(shown())) {
      tryOut(typed());
    }
  }

  private void tryOut(Settings changed) {
    try {
      context.model().set(settings.with(context.model().scenario(), changed), typing);
      named = null;
      unmark();
    } catch (FaultException e) {
      mark(innermost(e.fault()));
    }
  }

  private static Fault innermost(Fault fault) {
    return fault.key().equals("fault.within") ? (Fault) fault.arguments().get(1) : fault;
  }

  private void mark(Fault fault) {
    sentence = context.text().sentence(fault);
    input.pseudoClassStateChanged(atlantafx.base.theme.Styles.STATE_DANGER, true);
    input.setAccessibleHelp(sentence);
    context.notices().fault(sentence);
    if (fault.key().equals("fault.formula")) {
      markColumn((Integer) fault.arguments().get(0), (Fault) fault.arguments().get(1));
      if (((Fault) fault.arguments().get(2)).key().equals("formula.names")) {
        offer((String) ((Fault) fault.arguments().get(1)).arguments().get(0));
      }
    }
  }

  /** The text again, with what cannot stand there marked. */
  private void markColumn(int column, Fault found) {
    String text = input.getText();
    int characters = text.codePointCount(0, text.length());
    int at = text.offsetByCodePoints(0, Math.min(column - 1, characters));
    boolean token = found.key().equals("formula.token");
    String wrong = token ? (String) found.arguments().get(0) : "…";
    String rest = token ? text.substring(Math.min(text.length(), at + wrong.length())) : "";
    Text mark = new Text(wrong);
    mark.getStyleClass().add("formula-wrong");
    marked.getChildren().setAll(plain(text.substring(0, at)), mark, plain(rest));
  }

  private static Text plain(String text) {
    Text plain = new Text(text);
    plain.getStyleClass().add("formula-plain");
    return plain;
  }

  /** A name that means nothing yet may become something. */
  private void offer(String name) {
    Button variable = new Button(context.text().get("row.formula.asVariable", name));
    variable.setId(getId() + "-as-variable");
    variable.setOnAction(
        click -> {
          named = typed().with("variables", typed().names("variables").plus(name));
          read();
        });
    Button constant = new Button(context.text().get("row.formula.asConstant", name));
    constant.setId(getId() + "-as-constant");
    constant.setOnAction(
        click -> {
          named = typed().with("constants", typed().numbers("constants").with(name, 1));
          read();
        });
    offers.getChildren().setAll(variable, constant);
  }

  /** The present settings with what was typed, and with the names that were given a meaning. */
  private Settings typed() {
    Settings present = named == null ? settings.get(context.model().scenario()) : named;
    return present.with(field, input.getText());
  }

  private void unmark() {
    input.pseudoClassStateChanged(atlantafx.base.theme.Styles.STATE_DANGER, false);
    input.setAccessibleHelp(null);
    context.notices().clear(sentence);
    sentence = "";
    marked.getChildren().clear();
    offers.getChildren().clear();
  }
}
