package org.thetascope.app.export;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.thetascope.app.chart.FxImage;
import org.thetascope.figure.Figure;
import org.thetascope.figure.FigureFormat;
import org.thetascope.parameter.FaultException;
import org.thetascope.text.Text;

/** How a figure will look, drawn small, and how large it will be. */
final class ExportPreview {
  private static final double WIDTH = 540;
  private static final double HEIGHT = 384;

  /** Between the picture and its frame. */
  private static final double MARGIN = 8;

  /** Room for a sentence of two lines. */
  private static final double WORDS_HEIGHT = 36;

  private final Text text;
  private final ImageView picture = new ImageView();
  private final Label words = new Label();
  private final VBox view;

  ExportPreview(Text text) {
    this.text = text;
    picture.setId("export-preview");
    words.setId("export-size");
    words.setWrapText(true);
    words.setAlignment(Pos.TOP_LEFT);
    words.setMinHeight(WORDS_HEIGHT);
    words.setMaxWidth(WIDTH);
    StackPane frame = new StackPane(picture);
    frame.getStyleClass().add("preview");
    frame.setPrefSize(WIDTH, HEIGHT);
    frame.setMinSize(WIDTH, HEIGHT);
    view = new VBox(8, frame, words);
  }

  Node view() {
    return view;
  }

  /**
   * Draws the figure, and says what its file will be, or why it cannot be.
   *
   * @return whether it can be
   */
  boolean show(Figure figure, FigureFormat format) {
    double fit =
        Math.min((WIDTH - 2 * MARGIN) / figure.width(), (HEIGHT - 2 * MARGIN) / figure.height());
    picture.setImage(FxImage.of(figure.picture().image(fit)));
    try {
      format.check(figure);
      words.setText(
          format.pixels() ? size(figure, format) : figure.size().printed() ? onPaper(figure) : "");
      return true;
    } catch (FaultException e) {
      words.setText(text.sentence(e.fault()));
      return false;
    }
  }

  /** Says why there is no figure. */
  void say(String sentence) {
    words.setText(sentence);
  }

  private String onPaper(Figure figure) {
    double centimetres = 2.54 / Figure.SCREEN_DPI;
    return text.get(
        "export.size.paper",
        text.numbers().rounded(figure.width() * centimetres, 4),
        text.numbers().rounded(figure.height() * centimetres, 4));
  }

  private String size(Figure figure, FigureFormat format) {
    long width = Math.round(figure.width() * figure.scale());
    long height = Math.round(figure.height() * figure.scale());
    return format.moves()
        ? text.get("export.size.moving", width, height)
        : text.get("export.size", width, height, figure.dpi());
  }
}
