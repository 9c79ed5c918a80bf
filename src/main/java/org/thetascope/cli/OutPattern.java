package org.thetascope.cli;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.thetascope.figure.FileName;
import org.thetascope.figure.ScenarioSource;
import org.thetascope.json.NamedPath;
import org.thetascope.parameter.FaultException;

/**
 * The names of files to write: {title}, {name} of the file read, {figure} and {number} stand for
 * what they say. A name that was given before gets a number.
 */
final class OutPattern {
  private static final String SUFFIX = "(\\.thetascope)?\\.[A-Za-z]+$";

  private static final List<String> APART = List.of("{title}", "{name}", "{number}");

  private final String pattern;
  private final String figure;
  private final Set<Path> given = new HashSet<>();
  private int number;

  OutPattern(String pattern, String figure) {
    this.pattern = pattern;
    this.figure = figure;
  }

  /**
   * Refuses a pattern that names one file for all.
   *
   * @throws FaultException if so
   */
  void checkTellsApart() {
    if (APART.stream().noneMatch(pattern::contains)) {
      throw new FaultException("fault.outPattern", pattern, String.join(", ", APART));
    }
  }

  /** The file for the next scenario. */
  Path target(String file, String title) {
    number++;
    Path last = ScenarioSource.path(file).getFileName();
    String name = FileName.of(String.valueOf(last).replaceAll(SUFFIX, ""));
    String filled =
        pattern
            .replace("{title}", title.isBlank() ? name : FileName.of(title))
            .replace("{name}", name)
            .replace("{figure}", figure)
            .replace("{number}", Integer.toString(number));
    Path target = NamedPath.toWrite(filled);
    for (int i = 2; !given.add(target.toAbsolutePath().normalize()); i++) {
      target = NamedPath.toWrite(filled.replaceAll("(\\.[A-Za-z]+)$", "-" + i + "$1"));
    }
    return target;
  }
}
