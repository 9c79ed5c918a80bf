package org.thetascope.app.export;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Screen;
import javafx.stage.Window;
import org.thetascope.app.chart.FxImage;
import org.thetascope.figure.Figure;
import org.thetascope.figure.FigureFormat;
import org.thetascope.parameter.FaultException;
import org.thetascope.text.Text;

/**
 * How a figure will look, and how large it will be: one on paper at its true size, which can be
 * dragged about where it is larger than its frame, any other one as large as the frame takes it.
 */
final class ExportPreview {
  /** Two columns of a paper and the frame about them. */
  private static final double WIDTH = 680;

  private static final double HEIGHT = 392;

  /** What the choices beside it need. */
  private static final double CHOICES = 600;

  private static final double LEAST_WIDTH = 320;

  /** The most pixels that are drawn at every change of a choice. */
  private static final double MOST = 8e6;

  /** Between the picture and its frame. */
  private static final double MARGIN = 8;

  /** Room for a sentence of two lines. */
  private static final double WORDS_HEIGHT = 36;

  private final Text text;
  private final ImageView picture = new ImageView();
  private final Label words = new Label();
  private final double width;
  private final double density;
  private final VBox view;

  /** With the window whose screen must hold it and the choices beside it. */
  ExportPreview(Text text, Window owner) {
    this.text = text;
    density = owner.getOutputScaleX();
    Screen screen =
        Screen.getScreensForRectangle(
                owner.getX(), owner.getY(), owner.getWidth(), owner.getHeight())
            .stream()
            .findFirst()
            .orElseGet(Screen::getPrimary);
    double room = screen.getVisualBounds().getWidth() - CHOICES;
    width = Math.max(LEAST_WIDTH, Math.min(WIDTH, room));
    picture.setId("export-preview");
    words.setId("export-size");
    words.setWrapText(true);
    words.setAlignment(Pos.TOP_LEFT);
    words.setMinHeight(WORDS_HEIGHT);
    words.setMaxWidth(width);
    StackPane sheet = new StackPane(picture);
    sheet.setPadding(new Insets(MARGIN / 2));
    sheet.setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    ScrollPane frame = new ScrollPane(sheet);
    frame.getStyleClass().add("preview");
    frame.setFitToWidth(true);
    frame.setFitToHeight(true);
    frame.setPannable(true);
    frame.setPrefSize(width, HEIGHT);
    frame.setMinSize(width, HEIGHT);
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
    double part = part(figure);
    picture.setImage(FxImage.of(figure.picture().image(part * density)));
    picture.setFitWidth(part * figure.width());
    picture.setFitHeight(part * figure.height());
    try {
      format.check(figure);
      words.setText(said(figure, format, part));
      return true;
    } catch (FaultException e) {
      words.setText(text.sentence(e.fault()));
      return false;
    }
  }

  /** How large it is shown; paper at its true size unless that would take long at every change. */
  private double part(Figure figure) {
    double pixels = figure.width() * figure.height() * density * density;
    return figure.size().printed() && pixels < MOST
        ? 1
        : Math.min(
            1,
            Math.min(
                (width - 2 * MARGIN) / figure.width(), (HEIGHT - 2 * MARGIN) / figure.height()));
  }

  private String said(Figure figure, FigureFormat format, double part) {
    List<String> said = new ArrayList<>();
    if (format.pixels()) {
      said.add(size(figure, format));
    }
    if (figure.size().printed()) {
      said.add(onPaper(figure));
    }
    said.add(
        part == 1
            ? text.get("export.preview.whole")
            : text.get("export.preview.part", Math.round(100 * part)));
    return String.join("; ", said);
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
