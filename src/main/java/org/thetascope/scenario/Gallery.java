package org.thetascope.scenario;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The scenarios that come with the program. */
public final class Gallery {
  private static final String OPENING = "logistic-unit";

  private final ScenarioReader reader = new ScenarioReader();

  /** The scenario that the first start shows. */
  public Scenario opening() {
    return load(OPENING);
  }

  private Scenario load(String name) {
    String file = name + ".thetascope.json";
    try (InputStream in = Gallery.class.getResourceAsStream("gallery/" + file)) {
      return reader.read(in, file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
