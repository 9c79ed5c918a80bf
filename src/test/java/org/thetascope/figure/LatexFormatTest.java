package org.thetascope.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The LaTeX snippet beside the CSV of the same figure. */
class LatexFormatTest {
  /** Of all languages that are written in Latin letters. */
  static final String LETTERS =
      "ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖØÙÚÛÜÝÞßàáâãäåæçèéêëìíîïðñòóôõöøùúûüýþÿĀāĂăĄąĆćĈĉĊċČčĎďĐđĒēĔĕĖėĘę"
          + "ĚěĜĝĞğĠġĢģĤĥĦħĨĩĪīĮįİıĴĵĶķĹĺĻļĽľŁłŃńŅņŇňŊŋŌōŎŏŐőŒœŔŕŖŗŘřŚśŜŞşŠšŢţŤťŦŧŨũŪūŬŭŮůŰűŲųŴŵ"
          + "ŶŷŸŹźŻżŽžȘșȚțẞẽếộẠạƏəƆɔƐɛƁɓƊɗƘƙǍǎǕǖǗǘẢảẤấẦầẨẩẪẫẬậẮắẰằẲẳẴẵẶặẸẹẺẻẾềỀểỂễỄỆệỈỉỊịỌọỎỏỐốỒồỔổỖỗỘỚớỜờỞởỠỡỢợƠơỤụỦủƯưỨứỪừỬửỮữỰựỲỳỴỵỶỷỸỹḀḁḚḛ";

  private static final Pattern TABLE = Pattern.compile("table(?:\\[[^]]*])? \\{\\n([^}]*)\\};");

  /** The rows of every table, each with x and y first. */
  private static List<List<double[]>> tables(String latex) {
    List<List<double[]>> tables = new ArrayList<>();
    for (Matcher m = TABLE.matcher(latex); m.find(); ) {
      tables.add(
          m.group(1)
              .lines()
              .skip(1)
              .map(
                  line ->
                      Arrays.stream(line.replace("-inf", "-Infinity").split(" "))
                          .mapToDouble(Double::parseDouble)
                          .toArray())
              .toList());
    }
    return tables;
  }

  @ParameterizedTest
  @ValueSource(strings = {"trajectories", "chain", "variance", "dashboard"})
  void itsDataAreThoseOfTheCsv(String name) {
    Figure figure = Figures.of(name);
    List<double[]> latex =
        tables(Figures.text("tex", figure)).stream().flatMap(List::stream).toList();
    List<CSVRecord> csv =
        Figures.rows(figure).stream().filter(row -> row.get("mark").equals("line")).toList();
    assertThat(latex).hasSameSizeAs(csv);
    for (int i = 0; i < csv.size(); i++) {
      CSVRecord row = csv.get(i);
      String drawn = row.get(row.get("log10_y").isEmpty() ? "y" : "log10_y");
      assertThat(latex.get(i)[0]).isEqualTo(Double.parseDouble(row.get("x")));
      if (drawn.equals("-Infinity")) {
        assertThat(latex.get(i)[1]).as("the row of zeros").isLessThan(-13.2);
      } else {
        assertThat(latex.get(i)[1]).isEqualTo(Double.parseDouble(drawn));
      }
    }
  }

  @Test
  void bracesEnvironmentsAndMathematicsAreClosed() {
    for (String name : FigureCharts.NAMES) {
      String latex = Figures.text("tex", Figures.of(name));
      assertThat(latex).contains("\\documentclass", "\\usepackage{pgfplots}");
      assertThat(count(latex, "\\{")).isEqualTo(count(latex, "\\}"));
      assertThat(count(latex, "\\$") % 2).isZero();
      for (String environment : List.of("document", "tikzpicture", "axis")) {
        assertThat(count(latex, "\\\\begin\\{" + environment))
            .isPositive()
            .isEqualTo(count(latex, "\\\\end\\{" + environment));
      }
      // signs that old LaTeX does not know
      assertThat(latex.lines().filter(line -> !line.startsWith("%")))
          .allMatch(line -> line.chars().allMatch(c -> c < 0x7f));
    }
  }

  private static long count(String text, String pattern) {
    return Pattern.compile(pattern).matcher(text).results().count();
  }

  @Test
  void aLongCurveKeepsItsExtremesAndItsEnds() {
    Figure figure = Figures.of("trajectories", "light", 1, Figures.SCENARIO.withSteps(50_000));
    List<CSVRecord> csv = Figures.rows(figure);
    assertThat(csv).hasSize(4 * 50_001);
    List<List<double[]>> tables = tables(Figures.text("tex", figure));
    assertThat(tables).hasSize(4);
    int offset = 0;
    for (List<double[]> table : tables) {
      assertThat(table).hasSizeBetween(500, 1000);
      assertThat(table.get(0)[0]).isZero();
      assertThat(table.get(table.size() - 1)[0]).isEqualTo(50_000);
      for (double[] row : table) {
        double whole = Double.parseDouble(csv.get(offset + (int) row[0]).get("y"));
        assertThat(row[1]).isEqualTo(whole);
      }
      offset += 50_001;
    }
  }

  @Test
  void aCurveThatDivergesEndsWhereItLeavesThePlotAndSaysSo() {
    Figure figure = Figures.of("trajectories", "light", 1, Figures.gallery("divergence"));
    String latex = Figures.text("tex", figure);
    List<CSVRecord> csv = Figures.rows(figure);
    assertThat(csv).anyMatch(row -> Double.parseDouble(row.get("y")) > 1e300);
    // what TeX cannot measure is not asked of it
    List<double[]> rows = tables(latex).stream().flatMap(List::stream).toList();
    assertThat(rows).hasSizeGreaterThan(1000).allMatch(row -> Math.abs(row[1]) < 1000);
    assertThat(latex).contains("SGD diverged at step 2103");
  }

  @Test
  void signsBecomeMathematics() {
    assertThat(LatexText.of("|∂hₙ/∂wᵢ|")).isEqualTo("$|$$\\partial$h$_{n}$/$\\partial$w$_{i}$$|$");
    assertThat(LatexText.of("w_x & 10⁻³ 50%_")).isEqualTo("w$_{x}$ \\& 10$^{-}$$^{3}$ 50\\%\\_");
    assertThat(LatexText.of("r\u0302, ŝ, θ₁")).isEqualTo("$\\hat{r}$, $\\hat{s}$, $\\theta$$_{1}$");
    assertThat(LatexText.of("ε·λ_max")).endsWith("$\\lambda$$_{\\mathrm{max}}$");
    assertThat(LatexText.of("f = ½, ¾")).isEqualTo("f = $^{1}\\!/_{2}$, $^{3}\\!/_{4}$");
    assertThat(LatexText.of("Var(X₁⋯Xₖ) ± ∏φ′"))
        .isEqualTo("Var(X$_{1}$$\\cdots$X$_{k}$) $\\pm$ $\\prod$$\\varphi$$'$");
  }

  @Test
  void titlesInAllLatinLanguagesKeepTheirLetters() {
    assertThat(LatexText.of("Größe, naïve, señor, Ångström, çà, œuvre"))
        .isEqualTo(
            "Gr\\\"o\\ss{}e, na\\\"{\\i}ve, se\\~nor, \\r{A}ngstr\\\"om,"
                + " \\c{c}\\`a, \\oe{}uvre");
    for (char letter : LETTERS.toCharArray()) {
      String latex = LatexText.of(String.valueOf(letter));
      assertThat(latex).as("" + letter).matches("[\\x20-\\x7e]+").isNotEqualTo("?");
      // an accent is never lost
      assertThat(latex.length()).as("" + letter).isGreaterThan(1);
    }
  }
}
