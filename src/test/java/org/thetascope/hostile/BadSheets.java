package org.thetascope.hostile;

import java.util.ArrayList;
import java.util.List;

/** CSV that is no worked solution, or tries to be expensive. */
final class BadSheets {
  private static final String HEADER = "optimizer,step,quantity,printed\n";

  private static final List<String> CELLS =
      List.of(
          "",
          "x",
          "1e400",
          "1e9999",
          "-1e-9999",
          "1e99999999999",
          "9".repeat(100_000),
          "0." + "9".repeat(100_000),
          "NaN",
          "∞",
          "5^-9",
          "1,2,3",
          "\"",
          "\"a\"b",
          "\"a\nb\"",
          "=cmd|' /C calc'!A0",
          "\u0000",
          "\u202e1");

  private BadSheets() {}

  static List<Damage> all() {
    List<Damage> all = new ArrayList<>();
    for (String cell : CELLS) {
      String name = cell.length() > 20 ? cell.substring(0, 20) + "…" : cell;
      all.add(Damage.of("printed " + name, HEADER + "sgd,1,g," + cell + "\nsgd,1,theta,1\n"));
      all.add(Damage.of("quantity " + name, HEADER + "sgd,1," + cell + ",1\n"));
      all.add(Damage.of("step " + name, HEADER + "sgd," + cell + ",g,1\n"));
      all.add(Damage.of("optimizer " + name, HEADER + cell + ",1,g,1\n"));
      all.add(Damage.of("header " + name, cell + "," + HEADER + "1,sgd,1,g,1\n"));
    }
    for (String name :
        List.of(
            "/etc/passwd",
            "../x.json",
            "a/../../x.json",
            "file:///etc/passwd",
            "http://127.0.0.1/x.json",
            "\\\\127.0.0.1\\x.json",
            "C:\\x.json",
            ".",
            "none.json",
            "x".repeat(5000))) {
      String shortened = name.substring(0, Math.min(name.length(), 30));
      all.add(Damage.of("scenario " + shortened, "# scenario: " + name + "\n" + HEADER));
    }
    all.add(Damage.of("a million columns", "a,".repeat(500_000) + HEADER));
    all.add(Damage.of("a million cells", HEADER + ",".repeat(1_000_000)));
    all.add(Damage.of("one line", HEADER + "x".repeat(1_000_000)));
    all.add(Damage.of("half a million lines", HEADER + "a\n".repeat(500_000)));
    all.add(Damage.of("lines of quotes", HEADER + "\"\"\n".repeat(300_000)));
    all.add(Damage.of("a quote that is never closed", HEADER + "\"" + "x,\n".repeat(300_000)));
    all.add(Damage.of("quotes", HEADER + "\"".repeat(1_000_001)));
    all.add(Damage.of("a comment of commas", "# scenario: " + ",".repeat(900_000) + "x\n"));
    all.add(Damage.of("a comment of blanks", "#" + " ".repeat(900_000) + "x\n" + HEADER));
    all.add(Damage.of("blank lines", "\n".repeat(900_000)));
    all.add(Damage.of("too large", HEADER + "#".repeat(1 << 20)));
    return all;
  }
}
