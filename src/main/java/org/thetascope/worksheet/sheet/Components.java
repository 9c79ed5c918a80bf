package org.thetascope.worksheet.sheet;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.thetascope.parameter.FaultException;
import org.thetascope.problem.Problems;
import org.thetascope.scenario.Scenario;
import org.thetascope.scenario.Selection;

/**
 * The components of θ as a sheet may call them, and the steps that it may have.
 *
 * @param names of each component, the one in files first
 * @param lastStep the greatest step: fewer where the problem gives the gradient of each
 */
public record Components(List<List<String>> names, int lastStep) {
  private static final int MOST_STEPS = 25_000;

  /** One component, which need not be named. */
  public static final Components ONE = new Components(List.of(List.of("theta")), MOST_STEPS);

  /** Keeps a copy. */
  public Components {
    names = List.copyOf(names);
  }

  /** Those of a scenario's problem, by their names in files and their signs. */
  public static Components of(Scenario scenario) {
    Selection problem = scenario.problem();
    return new Components(
        Problems.of(problem.kind()).components(problem.settings()).stream()
            .map(letter -> List.of(letter.id(), letter.sign()))
            .toList(),
        Math.min(MOST_STEPS, scenario.givenSteps().orElse(MOST_STEPS)));
  }

  /** How many there are. */
  public int size() {
    return names.size();
  }

  /** The name of a component in files. */
  public String name(int component) {
    return names.get(component).get(0);
  }

  /** Its sign. */
  public String sign(int component) {
    List<String> all = names.get(component);
    return all.get(all.size() - 1);
  }

  /**
   * The component that a cell names, counted from 0.
   *
   * @throws FaultException if there is none of that name or number
   */
  int index(String cell) {
    String name = cell.strip();
    if (name.isEmpty() && size() == 1) {
      return 0;
    }
    return IntStream.range(0, size())
        .filter(i -> names.get(i).contains(name) || WholeNumber.is(name, i))
        .findFirst()
        .orElseThrow(() -> new FaultException("fault.sheet.component", name, allowed()));
  }

  private String allowed() {
    return IntStream.range(0, size()).mapToObj(this::name).collect(Collectors.joining(", "));
  }
}
