package org.thetascope;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** Stands for the program in tests of what starts it: says its arguments and ends with 3. */
public final class LaunchedProgram {
  private LaunchedProgram() {}

  /** Says its arguments, one a line. */
  public static void main(String[] args) {
    PrintWriter out =
        new PrintWriter(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    for (String argument : args) {
      out.println(argument);
    }
    System.exit(3);
  }
}
