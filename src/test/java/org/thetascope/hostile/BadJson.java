package org.thetascope.hostile;

import java.util.ArrayList;
import java.util.List;

/** JSON that is not as the contract of its file has it, or tries to be expensive. */
final class BadJson {
  private static final List<String> VALUES =
      List.of(
          "null",
          "true",
          "0",
          "-1",
          "1e400",
          "-1e400",
          "1e-400",
          "1e1000000000",
          "NaN",
          "Infinity",
          "0x10",
          "01",
          "\"\"",
          "\"x\"",
          "\"\\ud800\"",
          "\"\\u0000\"",
          "[]",
          "{}",
          "[[[[]]]]",
          "{\"kind\":{\"kind\":{}}}",
          "{\"@class\":\"com.example.Gadget\"}",
          "[\"com.example.Address\",\"http://127.0.0.1/\"]");

  private BadJson() {}

  /** A good object with each of its keys given each kind of value, and what is bad in any JSON. */
  static List<Damage> of(String format, int version, List<String> keys) {
    List<Damage> all = new ArrayList<>();
    String head = "{\"format\":\"" + format + "\",\"version\":" + version;
    for (String key : keys) {
      for (String value : VALUES) {
        all.add(
            Damage.of(
                key + " is " + value, head + "," + quoted(key) + ":" + value + closing(key) + "}"));
      }
      String body = quoted(key) + ":{}" + closing(key);
      all.add(Damage.of(key + " twice", head + "," + body + "," + body + "}"));
    }
    for (String value : VALUES) {
      all.add(Damage.of("all of it is " + value, value));
      all.add(
          Damage.of(
              "format is " + value, "{\"format\":" + value + ",\"version\":" + version + "}"));
      all.add(Damage.of("version is " + value, head.replace(":" + version, ":" + value) + "}"));
    }
    all.add(Damage.of("format of 500 kB", head.replace(format, "x\\n".repeat(170_000)) + "}"));
    all.add(Damage.of("a number of 10^6 digits", head + ",\"x\":" + "9".repeat(1_000_000) + "}"));
    all.add(Damage.of("a fraction of 10^6 digits", head + ",\"x\":0." + "9".repeat(1_000_000)));
    all.add(
        Damage.of(
            "version of 900 digits", head.replace(":" + version, ":" + "9".repeat(900)) + "}"));
    all.add(Damage.of("a key of 10^6 letters", head + ",\"" + "k".repeat(1_000_000) + "\":1}"));
    all.add(Damage.of("deep lists", head + ",\"x\":" + "[".repeat(500_000)));
    all.add(Damage.of("deep objects", head + ",\"x\":" + "{\"a\":".repeat(100_000)));
    all.add(Damage.of("many keys", head + many(100_000)));
    all.add(Damage.of("keys of one hash", head + colliding(16)));
    all.add(Damage.of("a long list", head + ",\"x\":[" + "0,".repeat(500_000) + "0]}"));
    all.add(Damage.of("too large", head + " ".repeat(9 << 20) + "}"));
    return all;
  }

  /** The key "a/b" is b in the object a. */
  private static String quoted(String key) {
    return "\"" + key.replace("/", "\":{\"") + "\"";
  }

  private static String closing(String key) {
    return "}".repeat((int) key.chars().filter(c -> c == '/').count());
  }

  private static String many(int keys) {
    StringBuilder json = new StringBuilder();
    for (int i = 0; i < keys; i++) {
      json.append(",\"").append(i).append("\":0");
    }
    return json + "}";
  }

  /** Keys that are of one hash by 31 and by 33, as Java's strings and Jackson's table have it. */
  private static String colliding(int pairs) {
    StringBuilder json = new StringBuilder();
    for (int i = 0; i < 1 << pairs; i++) {
      json.append(",\"");
      for (int bit = 0; bit < pairs; bit++) {
        json.append((i >> bit & 1) == 0 ? "Aa" : "BB");
      }
      json.append("\":0");
    }
    return json.substring(0, Math.min(json.length(), 1_000_000)).replaceAll(",[^,]*$", "") + "}";
  }
}
