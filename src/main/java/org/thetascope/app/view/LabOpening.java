package org.thetascope.app.view;

import javafx.scene.layout.Pane;

/** What stands in the window while a lab is still being made; nothing, unless it has charts. */
public class LabOpening extends Pane implements AutoCloseable {
  /** Follows nothing any more: the lab itself is there. */
  @Override
  public void close() {}
}
