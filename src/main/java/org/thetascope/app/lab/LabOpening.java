package org.thetascope.app.lab;

import javafx.scene.layout.Pane;

/** What stands in the window while a lab is still being made; nothing, unless it has charts. */
public class LabOpening extends Pane implements AutoCloseable {
  /** Adds the charts that do not have to be in the first picture, which would wait for them. */
  public void showMore() {}

  /** Follows nothing any more: the lab itself is there. */
  @Override
  public void close() {}
}
