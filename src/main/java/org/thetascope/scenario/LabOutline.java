package org.thetascope.scenario;

import java.util.ArrayList;
import java.util.List;
import org.thetascope.problem.ProblemKind;
import org.thetascope.problem.Problems;

/**
 * A lab as files name it: its id with those of its parts and charts. Tabs, figures and the {@code
 * view} of a scenario all use these ids.
 *
 * @param id names the lab
 * @param parts what it shows one at a time, at least one
 * @param logarithmic the charts whose axis is logarithmic where nothing is said
 * @param sliders the ids of the rows that the stage shows where nothing is said
 */
public record LabOutline(
    String id, List<Part> parts, List<String> logarithmic, List<String> sliders) {
  /** All labs, in the order of their tabs. A new lab is one line here. */
  public static final List<LabOutline> ALL =
      List.of(
          lab("trajectories", Part.of("", "trajectories", "chain", "samples", "layers"))
              .log("chain")
              .slider("epsilon"),
          lab(
                  "plane",
                  Part.of("plane", "plane", "trajectories"),
                  Part.of("sweep", "sweep"),
                  Part.of("stability", "stability"))
              .log("sweep", "stability")
              .slider("epsilon"),
          lab("worksheet", Part.of("")),
          lab("chains", Part.of("", "gradients", "activations", "factors", "weights", "map"))
              .log("gradients")
              .slider("chain-depth"),
          lab(
                  "variance",
                  Part.of("layers", "forward", "backward", "moments", "histogram"),
                  Part.of("presets", "preset-relu", "preset-sigmoid"),
                  Part.of("products", "products"))
              .log("forward", "backward", "moments", "products")
              .slider("variance-width"));

  /** How many charts of a part the stage shows where nothing is said. */
  private static final int FIRST_CHARTS = 2;

  /**
   * A part of a lab.
   *
   * @param id empty where the lab has only one
   * @param charts from left to right; none where it shows something else
   */
  public record Part(String id, List<String> charts) {
    /** Keeps a copy of the charts. */
    public Part {
      charts = List.copyOf(charts);
    }

    private static Part of(String id, String... charts) {
      return new Part(id, List.of(charts));
    }

    /** The charts that the stage shows where nothing is said. */
    public List<String> firstCharts() {
      return charts.subList(0, Math.min(FIRST_CHARTS, charts.size()));
    }
  }

  /** Keeps copies. */
  public LabOutline {
    parts = List.copyOf(parts);
    logarithmic = List.copyOf(logarithmic);
    sliders = List.copyOf(sliders);
  }

  /** Whether a scenario has what a chart shows: only some problems have samples or layers. */
  public static boolean has(Scenario scenario, String chart) {
    ProblemKind kind = Problems.of(scenario.problem().kind());
    return switch (chart) {
      case "samples" -> kind.model(scenario.problem().settings()).isPresent();
      case "layers" -> kind.layered();
      default -> true;
    };
  }

  /** The ids of all labs, in the order of their tabs. */
  public static List<String> ids() {
    return ALL.stream().map(LabOutline::id).toList();
  }

  /** The lab with an id that has been checked. */
  public static LabOutline of(String id) {
    return ALL.stream().filter(lab -> lab.id().equals(id)).findFirst().orElseThrow();
  }

  /** The ids of the parts. */
  public List<String> partIds() {
    return parts.stream().map(Part::id).toList();
  }

  /** The part with an id that has been checked. */
  public Part part(String part) {
    return parts.stream().filter(one -> one.id().equals(part)).findFirst().orElseThrow();
  }

  /** The charts of all parts, each once. */
  public List<String> charts() {
    return parts.stream().flatMap(part -> part.charts().stream()).distinct().toList();
  }

  private static LabOutline lab(String id, Part... parts) {
    return new LabOutline(id, List.of(parts), List.of(), List.of());
  }

  private LabOutline log(String... charts) {
    return new LabOutline(id, parts, List.of(charts), sliders);
  }

  private LabOutline slider(String row) {
    List<String> rows = new ArrayList<>(sliders);
    rows.add(row);
    return new LabOutline(id, parts, logarithmic, rows);
  }
}
