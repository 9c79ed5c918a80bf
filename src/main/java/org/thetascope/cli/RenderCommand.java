package org.thetascope.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.thetascope.chart.ChartFonts;
import org.thetascope.chart.Theme;
import org.thetascope.figure.Figure;
import org.thetascope.figure.FigureCharts;
import org.thetascope.figure.FigureFile;
import org.thetascope.figure.FigureFormat;
import org.thetascope.figure.FigureFormats;
import org.thetascope.figure.FigureSize;
import org.thetascope.figure.ScenarioSource;
import org.thetascope.json.NamedPath;
import org.thetascope.parameter.FaultException;
import org.thetascope.scenario.Scenario;
import org.thetascope.text.Text;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Draws the charts of scenarios into files. */
@Command(name = RenderCommand.NAME, mixinStandardHelpOptions = true, sortOptions = false)
final class RenderCommand implements Callable<Integer> {
  /** What the command is called. */
  static final String NAME = "render";

  private final Console console;
  private final Text text;
  private final InstantSource clock;

  @Parameters(paramLabel = "FILE", arity = "0..*", descriptionKey = "cli.files")
  private List<String> files = List.of();

  @Option(names = "--list", descriptionKey = "cli.render.list")
  private boolean listed;

  @Option(
      names = "--figure",
      paramLabel = "FIGURE",
      descriptionKey = "cli.figure",
      completionCandidates = FigureNames.class)
  private String figure;

  @Option(
      names = "--out",
      paramLabel = "F.png|F.svg|F.pdf|F.gif|F.csv|F.tex",
      descriptionKey = "cli.render.out")
  private String out;

  @Mixin private final SizeOptions size = new SizeOptions();

  @Mixin private final MotionOptions played = new MotionOptions();

  @Option(names = "--without-notes", descriptionKey = "cli.withoutNotes")
  private boolean withoutNotes;

  @Option(names = "--date", descriptionKey = "cli.date")
  private boolean dated;

  @Option(
      names = "--theme",
      paramLabel = "THEME",
      defaultValue = "light",
      descriptionKey = "cli.theme",
      completionCandidates = ThemeNames.class)
  private String theme;

  @Mixin private final LanguageOption language = new LanguageOption();

  /** With the clock that tells the date of a figure where one is asked for. */
  RenderCommand(Console console, Text text, InstantSource clock) {
    this.console = console;
    this.text = text;
    this.clock = clock;
  }

  /** The names that --figure takes. */
  static final class FigureNames extends ArrayList<String> {
    private static final long serialVersionUID = 1L;

    FigureNames() {
      super(FigureCharts.NAMES);
    }
  }

  /** The names that --theme takes. */
  static final class ThemeNames extends ArrayList<String> {
    private static final long serialVersionUID = 1L;

    ThemeNames() {
      super(Theme.IDS);
    }
  }

  @Override
  public Integer call() throws IOException {
    if (listed) {
      console.out().write((String.join("\n", FigureCharts.NAMES) + "\n").getBytes(UTF_8));
      console.out().flush();
      return Commands.done();
    }
    named("FILE", files.isEmpty() ? null : files.get(0));
    named("--figure", figure);
    named("--out", out);
    check("--figure", figure, FigureCharts.NAMES);
    check("--theme", theme, Theme.IDS);
    FigureSize wanted = size.size(theme);
    // refused once, not for every file
    played.motion();
    OutPattern pattern = new OutPattern(out, figure);
    FigureFormat format = FigureFormats.of(NamedPath.toWrite(out));
    ChartFonts fonts = new ChartFonts();
    FigureCharts charts = new FigureCharts(language.text(), fonts, size.typed(Theme.of(theme)));
    if (files.size() == 1) {
      draw(files.get(0), pattern, format, charts, wanted);
      return Commands.done();
    }
    pattern.checkTellsApart();
    return new Batch(console, text, System::nanoTime)
        .run(files, file -> draw(file, pattern, format, charts, wanted));
  }

  private void draw(
      String file,
      OutPattern pattern,
      FigureFormat format,
      FigureCharts charts,
      FigureSize wanted) {
    Scenario scenario = new ScenarioSource(console.in()).read(file);
    Path target = pattern.target(file, scenario.title());
    Figure drawn =
        new Figure(charts.of(figure, scenario), wanted, scenario).moving(played.motion());
    Figure said = withoutNotes ? drawn.withoutNotes() : drawn;
    FigureFile.write(target, format, dated ? said.dated(clock.instant()) : said);
  }

  private static void named(String option, String value) {
    if (value == null) {
      throw new FaultException("fault.missingOption", option);
    }
  }

  private static void check(String option, String found, List<String> allowed) {
    if (!allowed.contains(found)) {
      throw new FaultException("fault.choice", option, found, String.join(", ", allowed));
    }
  }
}
