package org.thetascope.app;

/** What the toolkits shall do, said before either of them starts. */
public final class ToolkitSettings {
  private ToolkitSettings() {}

  /** Says it; later it would be too late. */
  public static void apply() {
    // charts and pictures use AWT's fonts and images, never its windows
    System.setProperty("java.awt.headless", "true");
    // JavaFX would keep 8 MB of pictures of rounded corners, which are as fast drawn as copied
    System.setProperty("prism.disableRegionCaching", "true");
  }
}
