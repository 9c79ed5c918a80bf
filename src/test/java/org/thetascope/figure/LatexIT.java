package org.thetascope.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.thetascope.chart.ChartFonts;
import org.thetascope.chart.Theme;
import org.thetascope.chart.content.Charts;
import org.thetascope.parameter.FaultException;
import org.thetascope.scenario.Gallery;
import org.thetascope.scenario.GalleryEntry;
import org.thetascope.scenario.Scenario;
import org.thetascope.text.Text;

/**
 * Every figure of every page of the gallery, compiled. Many figures are pages of one document: most
 * of a short run of TeX goes into reading pgfplots.
 */
class LatexIT {
  /** Of a column of a paper, in points. */
  private static final double WIDTH = 240.94;

  private static final double HEIGHT = 180.71;

  private static final FigureSize SIZE =
      FigureSize.onPaper(WIDTH * 96 / 72, HEIGHT * 96 / 72, FigureSize.PRINT_DPI);

  /** Figures of a document; what TeX keeps of a page is never given back. */
  private static final int PAGES = 60;

  private static final Pattern COLORS = Pattern.compile("(?m)^\\\\definecolor.*\\n");

  private static final List<Document> DOCUMENTS = new ArrayList<>();

  @TempDir Path folder;

  /**
   * A figure as LaTeX.
   *
   * @param head the packages that it loads
   * @param body its colours and the picture
   */
  private record Document(String name, String head, String body) {
    static Document of(String name, String latex) {
      int begin = latex.indexOf("\\begin{document}\n");
      StringBuilder colors = new StringBuilder();
      for (Matcher found = COLORS.matcher(latex); found.find(); ) {
        colors.append(found.group());
      }
      String head = COLORS.matcher(latex.substring(0, begin)).replaceAll("");
      String body =
          latex.substring(begin).replace("\\begin{document}\n", "").replace("\\end{document}", "");
      return new Document(name, head.replaceAll("(?m)^%.*\\n", ""), colors + body);
    }
  }

  /** What a figure shows of a scenario; equal ones are drawn once. */
  private record Shown(String name, List<Object> queries, List<String> logarithmic) {}

  @BeforeAll
  static void draw() {
    DOCUMENTS.addAll(gallery());
  }

  private static List<Document> gallery() {
    Text text = Text.english();
    Charts charts = new Charts(text);
    Theme theme = Theme.of("light").typed(8 * 96 / 72f);
    FigureCharts figures = new FigureCharts(text, new ChartFonts(), theme);
    Set<Object> seen = new HashSet<>();
    List<Document> documents = new ArrayList<>();
    for (GalleryEntry page : new Gallery().all()) {
      Scenario scenario = Figures.small(page.scenario());
      for (String name : FigureCharts.NAMES) {
        String id = page.id() + " " + name;
        try {
          if (seen.add(shown(charts, name, scenario))) {
            Figure figure = new Figure(figures.of(name, scenario), SIZE, scenario);
            documents.add(Document.of(id, Figures.text("tex", figure)));
          }
        } catch (FaultException e) {
          // a problem of one component has no plane, most have no layers and samples
          assertThat(name)
              .as(id + e.getMessage())
              .matches("plane.*|sweep|stability|layers|samples");
        }
      }
    }
    documents.add(letters());
    return documents;
  }

  /** A figure over steps of a variable that has the letters of all Latin languages. */
  private static Document letters() {
    Figure figure = new Figure(Figures.of("trajectories").charts(), SIZE, Figures.SCENARIO);
    String latex = Figures.text("tex", figure);
    String words = LatexText.of(LatexFormatTest.LETTERS);
    String shown = "\\node[anchor=west, text width=6cm] at (0,2) {" + words + "};\n";
    return Document.of(
        "letters", latex.replace("\\end{tikzpicture}", shown + "\\end{tikzpicture}"));
  }

  private static Shown shown(Charts charts, String name, Scenario scenario) {
    List<Object> queries = new ArrayList<>();
    for (String chart : charts.chartsOf(name, scenario)) {
      queries.add(charts.source(chart).query().apply(scenario));
    }
    return new Shown(name, queries, scenario.view().logarithmic());
  }

  private static boolean isInstalled(String engine) {
    for (String path : System.getenv("PATH").split(File.pathSeparator)) {
      if (Files.isExecutable(Path.of(path, engine))
          || Files.isExecutable(Path.of(path, engine + ".exe"))) {
        return true;
      }
    }
    return false;
  }

  /** Compiles documents of the same head as pages of one, and gives back the PDF. */
  private Path compiled(String engine, String name, List<Document> documents)
      throws IOException, InterruptedException {
    StringBuilder latex = new StringBuilder();
    latex.append(documents.get(0).head().replace("[border=0pt]", "[border=0pt,multi=tikzpicture]"));
    latex.append("\\begin{document}\n");
    for (Document document : documents) {
      latex.append("\\typeout{FIGURE ").append(document.name()).append("}\n");
      latex.append("{").append(document.body()).append("}\n\n");
    }
    latex.append("\\end{document}\n");
    Files.writeString(folder.resolve(name + ".tex"), latex);
    Path log = folder.resolve(name + ".out");
    Process process =
        new ProcessBuilder(engine, "-interaction=nonstopmode", "-halt-on-error", name)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    int exit = process.waitFor();
    String printed = Files.readString(log, java.nio.charset.StandardCharsets.ISO_8859_1);
    assertThat(exit).as(last(printed)).isZero();
    assertThat(printed).doesNotContain("Missing character", "Dimension too large");
    return folder.resolve(name + ".pdf");
  }

  private static String last(String printed) {
    return printed.substring(Math.max(0, printed.length() - 1500));
  }

  @ParameterizedTest
  @ValueSource(strings = {"pdflatex", "xelatex", "lualatex"})
  void everyFigureOfTheGalleryIsAPageOfItsSize(String engine) throws Exception {
    assumeTrue(
        isInstalled(engine),
        engine + " is not installed here: no figure has been compiled with it");
    List<Document> all = DOCUMENTS;
    List<String> heads = all.stream().map(Document::head).distinct().toList();
    int pages = 0;
    for (String head : heads) {
      List<Document> same = all.stream().filter(one -> one.head().equals(head)).toList();
      for (int from = 0; from < same.size(); from += PAGES) {
        List<Document> some = same.subList(from, Math.min(same.size(), from + PAGES));
        String name = engine + heads.indexOf(head) + "-" + from;
        try (PDDocument pdf = Loader.loadPDF(compiled(engine, name, some).toFile())) {
          assertThat(pdf.getNumberOfPages()).isEqualTo(some.size());
          for (int i = 0; i < some.size(); i++) {
            String figure = engine + " " + some.get(i).name();
            var box = pdf.getPage(i).getMediaBox();
            assertThat((double) box.getWidth()).as(figure).isEqualTo(WIDTH, Offset.offset(0.5));
            assertThat((double) box.getHeight()).as(figure).isEqualTo(HEIGHT, Offset.offset(0.5));
            assertThat(words(pdf, i + 1)).as(figure).isNotEmpty();
          }
          pages += some.size();
        }
      }
    }
    assertThat(pages).isEqualTo(all.size());
    System.getLogger("figures")
        .log(System.Logger.Level.INFO, String.format(Locale.ROOT, "%s: %d figures", engine, pages));
  }

  private static String words(PDDocument pdf, int page) throws IOException {
    PDFTextStripper stripper = new PDFTextStripper();
    stripper.setStartPage(page);
    stripper.setEndPage(page);
    return stripper.getText(pdf).replaceAll("\\s+", "");
  }
}
