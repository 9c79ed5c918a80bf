package org.thetascope.scenario;

/**
 * One scenario that comes with the program.
 *
 * @param id its name, which never changes
 * @param scenario with its title and notes
 */
public record GalleryEntry(String id, Scenario scenario) {
  /** What the list shows. */
  public String title() {
    return scenario.title();
  }

  /** What the class is asked. */
  public String question() {
    return Notes.of(scenario.notes()).question();
  }

  /** What only the lecturer sees. */
  public String answer() {
    return Notes.of(scenario.notes()).answer();
  }
}
