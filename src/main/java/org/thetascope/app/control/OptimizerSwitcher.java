package org.thetascope.app.control;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.thetascope.optimizer.Optimizer;
import org.thetascope.optimizer.Optimizers;
import org.thetascope.scenario.Scenario;

/**
 * Chooses whose settings are shown: those of all, or of one of the optimizers that stand in the
 * scenario; and adds others.
 */
final class OptimizerSwitcher extends VBox {
  /** The page of what all have in common. */
  static final String ALL = "all";

  private final RowContext context;
  private final ToggleGroup group = new ToggleGroup();
  private final ReadOnlyStringWrapper page = new ReadOnlyStringWrapper(ALL);
  private List<Optimizer> listed = List.of();

  OptimizerSwitcher(RowContext context) {
    this.context = context;
    getStyleClass().addAll("switchers", SideSplit.NOT_PROJECTED);
    context.model().scenarioProperty().addListener(change -> follow());
    follow();
  }

  /** {@link #ALL} or the id of an optimizer. */
  ReadOnlyStringProperty pageProperty() {
    return page.getReadOnlyProperty();
  }

  private void follow() {
    Scenario scenario = context.model().scenario();
    List<Optimizer> wanted =
        Optimizers.ALL.stream().filter(o -> OptimizerLenses.listed(scenario, o)).toList();
    if (wanted.equals(listed)) {
      return;
    }
    listed = wanted;
    if (listed.stream().noneMatch(optimizer -> optimizer.id().equals(page.get()))) {
      page.set(ALL);
    }
    getChildren().setAll(first());
    List<Node> later = pills(listed.stream().filter(o -> !o.enabledUnnamed()).toList());
    if (!later.isEmpty()) {
      getChildren().add(row(later));
    }
  }

  /** Everybody's page, the optimizers that are always there, and a menu of the others. */
  private HBox first() {
    List<Node> buttons = new ArrayList<>();
    buttons.add(pill(ALL, context.text().get("row.optimizer.all")));
    buttons.addAll(pills(listed.stream().filter(Optimizer::enabledUnnamed).toList()));
    List<Optimizer> others =
        Optimizers.ALL.stream().filter(optimizer -> !listed.contains(optimizer)).toList();
    HBox row = row(buttons);
    if (!others.isEmpty()) {
      row.getChildren().add(add(others));
    }
    return row;
  }

  private MenuButton add(List<Optimizer> others) {
    MenuButton button = new MenuButton(context.text().get("row.optimizer.add"));
    button.setId("optimizer-add");
    button.setTooltip(new Tooltip(context.text().get("row.optimizer.add.help")));
    for (Optimizer optimizer : others) {
      MenuItem item = new MenuItem(optimizer.name());
      item.setId("optimizer-add-" + optimizer.id());
      item.setOnAction(
          choice -> {
            Scenario scenario = context.model().scenario();
            context.model().set(OptimizerLenses.shown(optimizer).with(scenario, true));
            show(optimizer.id());
          });
      button.getItems().add(item);
    }
    return button;
  }

  private List<Node> pills(List<Optimizer> optimizers) {
    return optimizers.stream().map(o -> pill(o.id(), o.name())).map(Node.class::cast).toList();
  }

  private ToggleButton pill(String id, String name) {
    ToggleButton button = new ToggleButton(name);
    button.setId("optimizer-" + id);
    button.setToggleGroup(group);
    button.setTooltip(new Tooltip(context.text().get("row.optimizer.help", name)));
    button.setSelected(id.equals(page.get()));
    button.setOnAction(click -> show(id));
    return button;
  }

  private void show(String id) {
    page.set(id);
    group.getToggles().stream()
        .filter(toggle -> ((Node) toggle).getId().equals("optimizer-" + id))
        .forEach(group::selectToggle);
  }

  private static HBox row(List<Node> pills) {
    HBox row = new HBox();
    row.getStyleClass().add("switcher");
    row.getChildren().setAll(pills);
    for (int i = 0; i < pills.size() && pills.size() > 1; i++) {
      boolean last = i == pills.size() - 1;
      pills.get(i).getStyleClass().add(i == 0 ? "left-pill" : last ? "right-pill" : "center-pill");
    }
    return row;
  }
}
