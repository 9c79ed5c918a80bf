package org.thetascope.robot.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Year;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.event.ActionEvent;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextField;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.util.WaitForAsyncUtils;
import org.thetascope.chart.Theme;
import org.thetascope.figure.FigureFormat;
import org.thetascope.figure.FigureFormats;
import org.thetascope.figure.FigureScenario;
import org.thetascope.robot.handle.FxThread;
import org.thetascope.scenario.Scenario;

/** From the open window to the picture on disk. */
class ExportTest extends Journey {
  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 4})
  void bothChartsSideBySideAtEverySize(int scale) throws Exception {
    Path target = folder.resolve("both.png");
    window.answerFile(target);
    double width = window.chart("trajectories").getWidth() + window.chart("chain").getWidth();
    double height = window.chart("trajectories").getHeight();
    export(0, scale);
    await(() -> window.status().startsWith("Saved"));
    BufferedImage image = ImageIO.read(target.toFile());
    assertThat(image.getWidth()).isEqualTo(scale * (int) Math.round(width));
    assertThat(image.getHeight())
        .isBetween(scale * (int) height, scale * (int) Math.ceil(height + 60));
    assertThat(colours(image)).containsAll(lines("sgd", "adagrad", "rmsprop", "adam"));
    assertThat(colours(image)).containsAll(lines("sigmoid", "relu"));
    assertThat(window.suggestedFile()).isEqualTo("logistic-unit-one-sample-trajectories.png");
  }

  @Test
  void oneChartAloneInTheDarkTheme() throws Exception {
    window.click("theme");
    Path target = folder.resolve("chain.png");
    window.answerFile(target);
    export(2, 1);
    await(() -> window.status().startsWith("Saved"));
    BufferedImage image = ImageIO.read(target.toFile());
    Theme dark = Theme.of("dark");
    assertThat(image.getRGB(1, 1)).isEqualTo(dark.color("background").getRGB());
    assertThat(colours(image)).contains(dark.line("sigmoid").getRGB());
    assertThat(colours(image)).doesNotContain(dark.line("sgd").getRGB());
  }

  @Test
  void aFolderInTheWayIsSaidInADialogAndTheProgramGoesOn() throws Exception {
    Path target = Files.createDirectory(folder.resolve("figure.png"));
    window.answerFile(target);
    export(0, 1);
    await(() -> window.robot().lookup("#fault-dialog").tryQuery().isPresent());
    assertThat(faultText()).contains(target.toString(), "folder");
    window.push(KeyCode.ENTER);
    assertThat(Files.list(folder)).containsExactly(target);
    window.assertGoesOn();
  }

  @Test
  void aMissingFolderIsSaidInADialogAndNothingIsLeftBehind() throws Exception {
    window.answerFile(folder.resolve("nowhere").resolve("figure.png"));
    export(0, 1);
    await(() -> window.robot().lookup("#fault-dialog").tryQuery().isPresent());
    assertThat(faultText()).contains("nowhere", "no such file or folder");
    window.push(KeyCode.ENTER);
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).isEmpty();
    }
    window.assertGoesOn();
  }

  @Test
  void whoThinksBetterOfItLeavesNoFile() throws Exception {
    window.answerFile(null);
    export(0, 1);
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"png", "svg", "pdf", "gif"})
  void aFigureBringsItsScenarioBack(String extension) throws Exception {
    window.type("epsilon", "0.25");
    Path target = folder.resolve("figure." + extension);
    window.answerFile(target);
    openDialog();
    choose("export-format", extension);
    window.robot().clickOn("#export-save");
    await(() -> window.status().startsWith("Saved"));
    assertThat(window.suggestedFile()).endsWith("trajectories." + extension);
    Scenario read = new FigureScenario().read(target);
    assertThat(read.optimizers().get("sgd").values().number("epsilon")).isEqualTo(0.25);
  }

  @Test
  void aColumnOfAPaperHasItsWidthAndLeavesTheAnswerOut() throws Exception {
    Path target = folder.resolve("column.pdf");
    window.answerFile(target);
    openDialog();
    choose("export-format", "pdf");
    choose("export-preset", "column");
    assertThat(sizeText()).isEqualTo("8.5 × 6.375 cm; shown at true size");
    assertThat(window.find("export-preview", ImageView.class).getBoundsInParent().getWidth())
        .isCloseTo(8.5 / 2.54 * 96, within(1.0));
    assertThat(window.find("export-notes", CheckBox.class).isSelected()).isFalse();
    window.robot().clickOn("#export-save");
    await(() -> window.status().startsWith("Saved"));
    try (PDDocument pdf = Loader.loadPDF(target.toFile())) {
      assertThat(pdf.getPage(0).getMediaBox().getWidth()).isCloseTo(240.94f, within(0.5f));
    }
    assertThat(new FigureScenario().read(target).notes()).isEmpty();
    // it is remembered; a length that is none is said and cannot be saved
    openDialog();
    assertThat(window.find("export-preset", ChoiceBox.class).getValue()).isEqualTo("column");
    choose("export-preset", "own");
    TextField width = window.find("export-ownWidth", TextField.class);
    window.robot().interact(() -> width.setText("wide"));
    assertThat(sizeText()).contains("Width must be a length", "8.5cm", "not “wide”");
    assertThat(window.find("export-save", Button.class).isDisabled()).isTrue();
    window.robot().interact(() -> width.setText("85mm"));
    assertThat(sizeText()).startsWith("8.5 × ");
    assertThat(window.find("export-save", Button.class).isDisabled()).isFalse();
    TextField type = window.find("export-ownType", TextField.class);
    window.robot().interact(() -> type.setText("small"));
    assertThat(sizeText()).contains("Type size must be a length", "8pt", "not “small”");
    assertThat(window.find("export-save", Button.class).isDisabled()).isTrue();
    window.robot().interact(() -> type.setText(""));
    assertThat(window.find("export-save", Button.class).isDisabled()).isFalse();
    window.push(KeyCode.ESCAPE);
  }

  @Test
  void thePlaybackIsSavedAsAnAnimation() throws Exception {
    Path target = folder.resolve("figure.gif");
    window.answerFile(target);
    openDialog();
    assertThat(window.find("export-rate", Node.class).isDisabled()).isTrue();
    choose("export-format", "gif");
    choose("export-scale", 1);
    typeNumber("export-rate", "5");
    typeNumber("export-seconds", "3");
    window.robot().clickOn("#export-save");
    await(() -> window.status().startsWith("Saved"));
    assertThat(window.suggestedFile()).endsWith("trajectories.gif");
    try (ImageInputStream in = ImageIO.createImageInputStream(target.toFile())) {
      ImageReader reader = ImageIO.getImageReadersByFormatName("gif").next();
      reader.setInput(in);
      assertThat(reader.getNumImages(true)).isEqualTo(15);
      double width = window.chart("trajectories").getWidth() + window.chart("chain").getWidth();
      assertThat(reader.getWidth(0)).isEqualTo((int) Math.round(width));
    }
    openDialog();
    assertThat(window.find("export-rate", Spinner.class).getValue()).isEqualTo(5);
    window.push(KeyCode.ESCAPE);
  }

  @Test
  void chartsWithoutStepsCannotBePlayed() throws Exception {
    window.lab("chains");
    openDialog();
    choose("export-format", "gif");
    assertThat(sizeText()).isEqualTo("None of these charts has steps that could be played.");
    assertThat(window.find("export-save", Node.class).isDisabled()).isTrue();
    choose("export-format", "png");
    assertThat(window.find("export-save", Node.class).isDisabled()).isFalse();
    window.push(KeyCode.ESCAPE);
  }

  @Test
  void aLongExportShowsHowFarItIsAndCanBeStopped() throws Exception {
    window.type("steps", "5000");
    Path target = Files.writeString(folder.resolve("figure.gif"), "old");
    window.answerFile(target);
    openDialog();
    choose("export-format", "gif");
    choose("export-scale", 1);
    typeNumber("export-rate", "10");
    typeNumber("export-seconds", "100");
    window.robot().clickOn("#export-save");
    window.await("export-busy");
    window.robot().clickOn("#export-busy-cancel");
    await(() -> window.status().startsWith("Stopped"));
    await(() -> !window.shows("export-busy"));
    assertThat(target).hasContent("old");
    window.assertGoesOn();
    // what was stopped stands in the way of nothing
    openDialog();
    choose("export-format", "png");
    window.robot().clickOn("#export-save");
    await(() -> window.status().startsWith("Saved"));
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).containsExactly(target);
    }
  }

  @Test
  void aDateStandsInThePictureOnlyWhereItIsAskedFor() throws Exception {
    Path target = folder.resolve("figure.svg");
    window.answerFile(target);
    openDialog();
    choose("export-format", "csv");
    assertThat(window.find("export-date", Node.class).isDisabled()).isTrue();
    choose("export-format", "svg");
    window.robot().clickOn("#export-save");
    await(() -> window.status().startsWith("Saved"));
    assertThat(target).content().doesNotContain("CreateDate");
    openDialog();
    window.click("export-date");
    window.robot().clickOn("#export-save");
    await(() -> Files.readString(target).contains("CreateDate"));
    assertThat(target).content().contains("<xmp:CreateDate>" + Year.now(ZoneOffset.UTC));
  }

  @ParameterizedTest
  @ValueSource(strings = {"light", "dark"})
  void theDialogFitsTheWindowAndCutsNoWords(String theme) throws Exception {
    if (theme.equals("dark")) {
      window.click("theme");
    }
    openDialog();
    for (FigureFormat format : FigureFormats.ALL) {
      choose("export-format", format.extension());
      DialogPane pane = window.find("export-dialog", DialogPane.class);
      assertThat(pane.getWidth()).isLessThan(1280);
      assertThat(pane.getHeight()).isLessThan(720);
      assertThat(pane.lookupAll(".label, .button, .check-box"))
          .filteredOn(node -> node.lookup(".text") instanceof Text)
          .allMatch(
              node -> ((Labeled) node).getText().equals(((Text) node.lookup(".text")).getText()),
              format.extension());
    }
    // the choices and the picture begin and end together
    double rows = window.find("export-date", Node.class).localToScene(0, 20).getY();
    Bounds picture = window.find("export-preview", Node.class).getParent().getBoundsInParent();
    assertThat(rows).isBetween(picture.getHeight() * 0.85, picture.getHeight() * 1.15);
    window.push(KeyCode.ESCAPE);
  }

  @Test
  void theNumbersOfACurveAsCsvAndAsLatex() throws Exception {
    for (String extension : List.of("csv", "tex")) {
      Path target = folder.resolve("figure." + extension);
      window.answerFile(target);
      openDialog();
      choose("export-format", extension);
      window.robot().clickOn("#export-save");
      await(() -> Files.exists(target));
    }
    assertThat(Files.readAllLines(folder.resolve("figure.csv"))).hasSize(1 + 4 * 201 + 2 * 20);
    assertThat(folder.resolve("figure.tex")).content().contains("\\begin{axis}");
  }

  @Test
  void thePreviewFollowsEveryChoiceAndTheLastChoiceIsKept() throws Exception {
    openDialog();
    int light = previewColour();
    assertThat(light).isEqualTo(Theme.of("light").color("background").getRGB());
    choose("export-theme", "dark");
    assertThat(previewColour()).isEqualTo(Theme.of("dark").color("background").getRGB());
    choose("export-scale", 0);
    window.robot().interact(() -> window.find("export-width", TextField.class).setText("3000"));
    assertThat(sizeText()).startsWith("3000 × ").contains("dpi");
    window.robot().interact(() -> window.find("export-width", TextField.class).setText("90000"));
    assertThat(sizeText()).contains("too large");
    assertThat(window.find("export-save", Node.class).isDisabled()).isTrue();
    window.robot().interact(() -> window.find("export-width", TextField.class).setText("500"));
    Image withTitle = preview();
    window.click("export-heading");
    window.click("export-legend");
    assertThat(preview()).isNotSameAs(withTitle);
    Path target = folder.resolve("figure.png");
    window.answerFile(target);
    window.robot().clickOn("#export-save");
    await(() -> window.status().startsWith("Saved"));
    BufferedImage image = ImageIO.read(target.toFile());
    assertThat(image.getWidth()).isEqualTo(500);
    assertThat(image.getRGB(0, 0)).isEqualTo(Theme.of("dark").color("background").getRGB());
    openDialog();
    assertThat(previewColour()).isEqualTo(Theme.of("dark").color("background").getRGB());
    assertThat(window.find("export-legend", CheckBox.class).isSelected()).isFalse();
    assertThat(sizeText()).startsWith("500 × ");
    window.push(KeyCode.ESCAPE);
  }

  @Test
  void theFocusedChartIsCopiedAsPictureAndAsNumbers() throws Exception {
    window.robot().clickOn("#trajectories");
    window.robot().push(KeyCode.CONTROL, KeyCode.C);
    await(() -> window.status().startsWith("Copied the picture"));
    Image image = WaitForAsyncUtils.asyncFx(() -> Clipboard.getSystemClipboard().getImage()).get();
    assertThat(image.getWidth()).isEqualTo(2 * Math.rint(window.chart("trajectories").getWidth()));
    window.robot().push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.C);
    await(() -> window.status().startsWith("Copied the data"));
    String csv = WaitForAsyncUtils.asyncFx(() -> Clipboard.getSystemClipboard().getString()).get();
    assertThat(csv.lines()).hasSize(1 + 4 * 201);
    assertThat(csv).startsWith("chart,series,x,y,low,high,log10_y");
  }

  @Test
  void whatIsCopiedIsDrawnWhileTheWindowGoesOn() throws Exception {
    openDialog();
    for (String what : List.of("picture", "data")) {
      boolean atOnce =
          WaitForAsyncUtils.waitForAsyncFx(
              30_000,
              () -> {
                window.find("export-copy-" + what, Button.class).fire();
                return window.status().startsWith("Copied the " + what);
              });
      assertThat(atOnce).as("drawn while the window waited").isFalse();
      await(() -> window.status().startsWith("Copied the " + what));
    }
    window.push(KeyCode.ESCAPE);
  }

  private void openDialog() throws TimeoutException {
    window.robot().push(KeyCode.CONTROL, KeyCode.E);
    await(() -> window.robot().lookup("#export-dialog").tryQuery().isPresent());
  }

  /** Chooses what has these words, or this extension. */
  private void choose(String id, Object wanted) {
    @SuppressWarnings("unchecked")
    ChoiceBox<Object> box = window.find(id, ChoiceBox.class);
    Object item =
        box.getItems().stream()
            .filter(
                one ->
                    one.equals(wanted)
                        || one instanceof FigureFormat format && format.extension().equals(wanted))
            .findFirst()
            .orElseThrow();
    window.robot().interact(() -> box.setValue(item));
  }

  private void typeNumber(String id, String number) {
    window
        .robot()
        .interact(
            () -> {
              TextField editor = window.find(id, Spinner.class).getEditor();
              editor.setText(number);
              editor.fireEvent(new ActionEvent());
            });
  }

  private Image preview() {
    return window.find("export-preview", ImageView.class).getImage();
  }

  private int previewColour() {
    return preview().getPixelReader().getArgb(1, 1);
  }

  private String sizeText() {
    return window.find("export-size", Label.class).getText();
  }

  private void export(int what, int scale) throws TimeoutException {
    openDialog();
    window
        .robot()
        .interact(
            () -> {
              ChoiceBox<?> charts = window.find("export-what", ChoiceBox.class);
              charts.getSelectionModel().select(what);
              @SuppressWarnings("unchecked")
              ChoiceBox<Integer> scales = window.find("export-scale", ChoiceBox.class);
              scales.setValue(scale);
            });
    window.robot().clickOn("#export-save");
    FxThread.pulse();
  }

  private String faultText() {
    Node dialog = window.robot().lookup("#fault-dialog").query();
    return ((javafx.scene.control.DialogPane) dialog).getContentText();
  }

  private static void await(java.util.concurrent.Callable<Boolean> condition)
      throws TimeoutException {
    WaitForAsyncUtils.waitFor(
        30, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(condition).get());
    FxThread.pulse();
  }

  private static Set<Integer> colours(BufferedImage image) {
    Set<Integer> found = new HashSet<>();
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        found.add(image.getRGB(x, y));
      }
    }
    return found;
  }

  private static List<Integer> lines(String... series) {
    return Stream.of(series).map(id -> Theme.of("light").line(id).getRGB()).toList();
  }
}
