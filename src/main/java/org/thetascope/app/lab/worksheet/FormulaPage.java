package org.thetascope.app.lab.worksheet;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.layout.VBox;
import org.thetascope.app.control.SignWords;

/** Typeset blocks one below the other. */
final class FormulaPage extends VBox {
  FormulaPage() {
    getStyleClass().add("formula-page");
  }

  /** Shows other blocks; views are kept, so that nothing flickers while a slider is dragged. */
  void show(List<FormulaBlock> blocks) {
    while (getChildren().size() > blocks.size()) {
      getChildren().remove(getChildren().size() - 1);
    }
    while (getChildren().size() < blocks.size()) {
      getChildren().add(new Block());
    }
    for (int i = 0; i < blocks.size(); i++) {
      ((Block) getChildren().get(i)).show(blocks.get(i));
    }
  }

  /** One block with its title. */
  private static final class Block extends VBox {
    private final Label title = new Label();
    private final ImageView view = new ImageView();

    Block() {
      title.getStyleClass().addAll("formula-part", "formula-title");
      view.getStyleClass().add("formula-part");
      view.setSmooth(true);
      view.setPreserveRatio(true);
      getChildren().addAll(title, view);
    }

    void show(FormulaBlock block) {
      SignWords.show(title, block.title());
      title.setManaged(!block.title().isEmpty());
      title.setVisible(!block.title().isEmpty());
      view.setImage(block.image());
      view.setFitWidth(block.image().getWidth() / FormulaStyle.SCALE);
      view.setAccessibleText(block.latex());
    }
  }
}
