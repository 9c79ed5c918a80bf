package org.thetascope.text;

import java.util.ResourceBundle;

/** Which version of the program this is. */
public final class Version {
  private Version() {}

  /** The version that Maven wrote into the program. */
  public static String current() {
    return ResourceBundle.getBundle("org.thetascope.text.version").getString("version");
  }
}
