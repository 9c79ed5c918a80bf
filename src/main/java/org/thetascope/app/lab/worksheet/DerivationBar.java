package org.thetascope.app.lab.worksheet;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.IntegerProperty;
import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.thetascope.app.control.SignWords;
import org.thetascope.app.control.WholeSpinner;
import org.thetascope.optimizer.Optimizer;
import org.thetascope.optimizer.Optimizers;
import org.thetascope.text.Text;

/** Chooses what is derived: the optimizer, its steps, and the digits shown. */
public final class DerivationBar extends FlowPane {
  private final Text text;

  /** Controls of a choice. */
  public DerivationBar(Text text, DerivationChoice choice) {
    this.text = text;
    getStyleClass().add("lab-bar");
    setAlignment(Pos.CENTER_LEFT);
    getChildren().addAll(optimizers(choice), components(choice));
    add("first", 1, DerivationChoice.LAST_STEP, choice.firstProperty());
    add("count", 1, DerivationChoice.MOST_STEPS, choice.countProperty());
    add("digits", 1, 12, choice.digitsProperty());
    getChildren().add(sources(choice));
  }

  private HBox optimizers(DerivationChoice choice) {
    HBox box = new HBox();
    box.getStyleClass().add("switcher");
    ToggleGroup group = new ToggleGroup();
    List<ToggleButton> buttons = new ArrayList<>();
    for (Optimizer optimizer : Optimizers.ALL) {
      String help = text.get("sheet.derivation.optimizer.help", optimizer.name());
      ToggleButton button = toggle("derive-" + optimizer.id(), optimizer.name(), help, group);
      button.setOnAction(
          click -> {
            button.setSelected(true);
            choice.optimizerProperty().set(optimizer.id());
          });
      buttons.add(button);
    }
    Runnable follow =
        () ->
            buttons.forEach(
                b -> b.setSelected(b.getId().endsWith("-" + choice.optimizerProperty().get())));
    choice.optimizerProperty().addListener(change -> follow.run());
    follow.run();
    pills(buttons);
    box.getChildren().addAll(buttons);
    return box;
  }

  /** Which component, where there are several. */
  private ComboBox<String> components(DerivationChoice choice) {
    ComboBox<String> box = new ComboBox<>();
    box.setId("derive-component");
    SignWords.name(box, sign -> sign);
    box.setAccessibleText(text.get("sheet.derivation.component"));
    box.setTooltip(new Tooltip(text.get("sheet.derivation.component")));
    box.managedProperty().bind(box.visibleProperty());
    Runnable follow =
        () -> {
          List<String> signs = choice.componentsProperty().get();
          if (!box.getItems().equals(signs)) {
            box.getItems().setAll(signs);
          }
          box.setVisible(signs.size() > 1);
          box.getSelectionModel().select(choice.component(signs.size()));
        };
    choice.componentsProperty().addListener(change -> follow.run());
    choice.componentProperty().addListener(change -> follow.run());
    follow.run();
    box.setOnAction(
        chosen -> {
          int index = box.getSelectionModel().getSelectedIndex();
          if (index >= 0) {
            choice.componentProperty().set(index);
          }
        });
    return box;
  }

  private HBox sources(DerivationChoice choice) {
    ToggleGroup group = new ToggleGroup();
    String sheetWord = text.get("sheet.derivation.fromSheet");
    String slidersWord = text.get("sheet.derivation.fromSliders");
    ToggleButton sheet =
        toggle("derive-sheet", sheetWord, text.get("sheet.derivation.fromSheet.help"), group);
    ToggleButton sliders =
        toggle("derive-sliders", slidersWord, text.get("sheet.derivation.fromSliders.help"), group);
    sheet.setOnAction(click -> choose(choice, sheet, true));
    sliders.setOnAction(click -> choose(choice, sliders, false));
    Runnable follow =
        () -> {
          sheet.setSelected(choice.sheetProperty().get());
          sliders.setSelected(!choice.sheetProperty().get());
        };
    choice.sheetProperty().addListener(change -> follow.run());
    follow.run();
    pills(List.of(sheet, sliders));
    HBox box = new HBox(sheet, sliders);
    box.getStyleClass().add("switcher");
    return box;
  }

  private static void choose(DerivationChoice choice, ToggleButton button, boolean sheet) {
    button.setSelected(true);
    choice.sheetProperty().set(sheet);
  }

  private static ToggleButton toggle(String id, String words, String help, ToggleGroup group) {
    ToggleButton button = new ToggleButton(words);
    button.setId(id);
    button.setToggleGroup(group);
    button.setTooltip(new Tooltip(help));
    button.setMinWidth(Region.USE_PREF_SIZE);
    return button;
  }

  private static void pills(List<ToggleButton> buttons) {
    for (int i = 0; i < buttons.size(); i++) {
      String place = i == 0 ? "left" : i == buttons.size() - 1 ? "right" : "center";
      buttons.get(i).getStyleClass().add(place + "-pill");
    }
  }

  private void add(String what, int low, int high, IntegerProperty value) {
    String name = text.get("sheet.derivation." + what);
    String help = text.get("sheet.derivation." + what + ".help", low, high);
    WholeSpinner spinner = new WholeSpinner("derive-" + what, low, high, value, name, help);
    Label label = new Label(name);
    label.setMinWidth(USE_PREF_SIZE);
    label.setLabelFor(spinner);
    getChildren().addAll(label, spinner);
  }
}
