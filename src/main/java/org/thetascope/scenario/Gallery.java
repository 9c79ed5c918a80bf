package org.thetascope.scenario;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** The scenarios that come with the program, in the order in which they are taught. */
public final class Gallery {
  private static final String OPENING = "logistic-unit";

  private static final List<String> IDS =
      List.of(
          OPENING,
          "three-steps",
          "place-of-delta",
          "first-steps",
          "one-epsilon",
          "ravine",
          "adagrad-stalls",
          "rmsprop-cycle",
          "rmsprop-limit",
          "adam-bursts",
          "divergence",
          "valley",
          "conventions",
          "momentum-ravine",
          "nesterov-point",
          "adamw-not-l2",
          "batch-noise",
          "chain-learns-sgd",
          "chain-learns-adam",
          "delta-stops-adam",
          "your-own-loss",
          "vanishing-sigmoid",
          "exploding-relu",
          "dead-relu",
          "smallest-weight",
          "claim-fails",
          "glorot-or-he");

  private final ScenarioReader reader = new ScenarioReader();

  /** The scenario that the first start shows. */
  public Scenario opening() {
    return load(OPENING);
  }

  /** The names of all, in teaching order; nothing is read. */
  public List<String> ids() {
    return IDS;
  }

  /** All in teaching order, read anew at each call. */
  public List<GalleryEntry> all() {
    return IDS.stream().map(this::entry).toList();
  }

  /** One of {@link #ids()}, read anew at each call. */
  public GalleryEntry entry(String id) {
    if (!IDS.contains(id)) {
      throw new IllegalArgumentException(id);
    }
    return new GalleryEntry(id, load(id));
  }

  /** All as a lecture under a title. */
  public Lecture lecture(String title) {
    return Lecture.of(title, IDS.stream().map(this::load).toList());
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
