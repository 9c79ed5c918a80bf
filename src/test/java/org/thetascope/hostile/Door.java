package org.thetascope.hostile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.thetascope.chart.ChartFonts;
import org.thetascope.chart.Theme;
import org.thetascope.figure.Figure;
import org.thetascope.figure.FigureCharts;
import org.thetascope.figure.FigureFormats;
import org.thetascope.figure.FigureScenario;
import org.thetascope.parameter.Fault;
import org.thetascope.parameter.FaultException;
import org.thetascope.scenario.Gallery;
import org.thetascope.scenario.LectureEntry;
import org.thetascope.scenario.LectureReader;
import org.thetascope.scenario.LectureWriter;
import org.thetascope.scenario.Scenario;
import org.thetascope.scenario.ScenarioWriter;
import org.thetascope.storage.Preferences;
import org.thetascope.storage.PreferencesFile;
import org.thetascope.storage.Recovery;
import org.thetascope.storage.WorkSnapshot;
import org.thetascope.text.Text;
import org.thetascope.worksheet.Auditor;
import org.thetascope.worksheet.Homework;
import org.thetascope.worksheet.SheetFile;

/** Where files come into the program. */
enum Door {
  SCENARIO("x.thetascope.json", 1 << 20, 100) {
    @Override
    byte[] good(Path folder) {
      return text(new ScenarioWriter().write(OPENING));
    }

    @Override
    List<Damage> special(byte[] good) {
      return BadJson.of(
          "thetascope-scenario",
          2,
          List.of(
              "title",
              "problem",
              "problem/samples",
              "start",
              "steps",
              "optimizers/adam/rho1",
              "chain/weights",
              "chain/depth",
              "variance/scheme",
              "variance/seed",
              "plane/components",
              "plane/x",
              "sweep",
              "sweep/points",
              "view",
              "view/lab",
              "view/component",
              "view/charts",
              "view/sliders"));
    }
  },

  LECTURE("x.thetascope-lecture.json", LectureReader.MAX_BYTES, 100) {
    @Override
    byte[] good(Path folder) {
      return text(new LectureWriter().write(new Gallery().lecture("all")));
    }

    @Override
    List<Damage> special(byte[] good) {
      return BadJson.of("thetascope-lecture", 2, List.of("title", "scenarios"));
    }

    @Override
    List<Fault> read(Path file) {
      List<Fault> faults = new ArrayList<>();
      faults.addAll(
          fault(
              () ->
                  new LectureReader()
                      .read(file).broken().stream()
                          .map(LectureEntry.Broken::fault)
                          .forEach(faults::add)));
      return faults;
    }
  },

  SHEET("x.csv", 1 << 20, 600) {
    @Override
    byte[] good(Path folder) {
      // without its scenario's name, which is then the bundled one
      return text(Homework.sheet().text().replaceAll("(?m)^#.*\\R", ""));
    }

    @Override
    List<Damage> special(byte[] good) {
      return BadSheets.all();
    }

    @Override
    List<Fault> read(Path file) {
      return fault(
          () -> {
            SheetFile read = SheetFile.read(file);
            Auditor.strict(read.sheet(), read.scenario());
          });
    }
  },

  PREFERENCES("preferences.json", 1 << 20, 100) {
    @Override
    byte[] good(Path folder) throws IOException {
      new PreferencesFile(folder)
          .save(Preferences.DEFAULT.withRecentFiles(List.of("a")).withTheme("dark"));
      return Files.readAllBytes(folder.resolve(file()));
    }

    @Override
    List<Damage> special(byte[] good) {
      return BadJson.of(
          "thetascope-preferences",
          1,
          List.of("window", "window/width", "theme", "recentFiles", "language", "reducedMotion"));
    }

    @Override
    List<Fault> read(Path file) {
      return new PreferencesFile(file.getParent()).load().notice().stream().toList();
    }
  },

  RECOVERY("recovery/x.thetascope-recovery.json", 2 << 20, 100) {
    @Override
    byte[] good(Path folder) throws IOException {
      try (Recovery recovery = new Recovery(folder)) {
        recovery.save(new WorkSnapshot(OPENING, "a.json"));
        try (Stream<Path> files = Files.list(folder.resolve("recovery"))) {
          return Files.readAllBytes(
              files.filter(file -> file.toString().endsWith(".json")).findFirst().orElseThrow());
        }
      }
    }

    @Override
    List<Damage> special(byte[] good) {
      return BadJson.of("thetascope-recovery", 1, List.of("file", "scenario", "scenario/steps"));
    }

    @Override
    List<Fault> read(Path file) {
      try (Recovery recovery = new Recovery(file.getParent().getParent())) {
        return recovery.find().notices();
      }
    }
  },

  PNG("x.png", FigureScenario.MAX_BYTES, 100) {
    @Override
    List<Damage> special(byte[] good) {
      return BadFigures.png();
    }
  },

  GIF("x.gif", FigureScenario.MAX_BYTES, 100) {
    @Override
    List<Damage> special(byte[] good) {
      return BadFigures.gif();
    }
  },

  SVG("x.svg", FigureScenario.MAX_BYTES, 100) {
    @Override
    List<Damage> special(byte[] good) {
      return BadFigures.svg();
    }
  },

  PDF("x.pdf", FigureScenario.MAX_BYTES, 100) {
    @Override
    List<Damage> special(byte[] good) {
      return BadFigures.pdf(good);
    }
  };

  private static final Scenario OPENING = new Gallery().opening();
  private static final Scenario SHORT = OPENING.withSteps(3);

  private final String file;
  private final int most;
  private final int allocated;

  Door(String file, int most, int allocated) {
    this.file = file;
    this.most = most;
    this.allocated = allocated;
  }

  /** The name of a file that comes in here, below a folder. */
  String file() {
    return file;
  }

  /** The most bytes that are read of it. */
  int most() {
    return most;
  }

  /**
   * The most bytes that are allocated for one that is read; a line of CSV with quotes needs many.
   */
  long allocated() {
    return allocated;
  }

  /** The bytes of a good file: a figure, where nothing else is said. */
  byte[] good(Path folder) throws IOException {
    return figure(file);
  }

  /** What is bad in this kind of file only. */
  abstract List<Damage> special(byte[] good);

  /** Reads a file as the program does, and answers what is wrong with it; nothing if it is good. */
  List<Fault> read(Path file) {
    return fault(() -> new FigureScenario().read(file));
  }

  private static List<Fault> fault(Runnable reading) {
    try {
      reading.run();
      return List.of();
    } catch (FaultException e) {
      return List.of(e.fault());
    }
  }

  private static byte[] text(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] figure(String file) throws IOException {
    FigureCharts charts = new FigureCharts(Text.english(), new ChartFonts(), Theme.of("light"));
    Figure figure = new Figure(charts.of("trajectories", SHORT), 240, 135, 1, SHORT);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    FigureFormats.of(Path.of(file)).content(figure).writeTo(out);
    return out.toByteArray();
  }
}
