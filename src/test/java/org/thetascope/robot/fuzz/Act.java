package org.thetascope.robot.fuzz;

import java.util.Locale;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.MouseButton;

/**
 * One thing that a user does, as one line that can be read back. Places in a node are parts of its
 * visible width and height; a spot is a name of {@link Sight}.
 */
sealed interface Act {
  /** Clicks; several clicks follow quickly. */
  record Click(String spot, double x, double y, MouseButton button, int count) implements Act {
    @Override
    public String toString() {
      return line("click", spot, x, y, button, count);
    }
  }

  /** Presses the left button, moves, and lets go. */
  record Drag(String spot, double x, double y, double toX, double toY) implements Act {
    @Override
    public String toString() {
      return line("drag", spot, x, y, toX, toY);
    }
  }

  /** Turns the wheel. */
  record Scroll(String spot, double x, double y, int clicks) implements Act {
    @Override
    public String toString() {
      return line("scroll", spot, x, y, clicks);
    }
  }

  /** Presses a key, in the words of {@link KeyCombination#getName()}. */
  record Press(String keys) implements Act {
    @Override
    public String toString() {
      return line("press", keys);
    }
  }

  /** Types into what has the focus. */
  record Type(String text) implements Act {
    @Override
    public String toString() {
      return line("type", escaped(text));
    }
  }

  /** Pastes into what has the focus. */
  record Paste(String text) implements Act {
    @Override
    public String toString() {
      return line("paste", escaped(text));
    }
  }

  /** Gives the window another size. */
  record Resize(int width, int height) implements Act {
    @Override
    public String toString() {
      return line("resize", width, height);
    }
  }

  /** File dialogs answer this file from now on, a name of {@link FileShelf}. */
  record Answer(String file) implements Act {
    @Override
    public String toString() {
      return line("answer", file);
    }
  }

  /** Waits until nothing is computed any more. */
  record Settle() implements Act {
    @Override
    public String toString() {
      return "settle";
    }
  }

  /** Takes everything back and does it again. */
  record History() implements Act {
    @Override
    public String toString() {
      return "history";
    }
  }

  /** Closes the window; once it is closed, the program is started again. */
  record Leave() implements Act {
    @Override
    public String toString() {
      return "leave";
    }
  }

  /** What is done to what, for knowing whether something like it has been done before. */
  default String kind() {
    String[] words = toString().split(" ");
    boolean spotted = this instanceof Click || this instanceof Drag || this instanceof Scroll;
    boolean named = this instanceof Press || this instanceof Answer;
    return spotted || named ? words[0] + " " + words[1].replaceAll("\\[.*", "") : words[0];
  }

  private static String line(Object... words) {
    StringBuilder line = new StringBuilder();
    for (Object word : words) {
      String said = word instanceof Double part ? String.format(Locale.ROOT, "%.4f", part) : "";
      line.append(line.isEmpty() ? "" : " ").append(said.isEmpty() ? word : said);
    }
    return line.toString();
  }

  private static String escaped(String text) {
    return text.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r");
  }

  /**
   * Reads a line.
   *
   * @throws IllegalArgumentException if it is none of an act
   */
  static Act parse(String line) {
    String[] parts = line.split(" ", 2);
    String rest = parts.length > 1 ? parts[1] : "";
    String[] words = rest.split(" ");
    return switch (parts[0]) {
      case "click" ->
          new Click(
              words[0],
              Double.parseDouble(words[1]),
              Double.parseDouble(words[2]),
              MouseButton.valueOf(words[3]),
              Integer.parseInt(words[4]));
      case "drag" ->
          new Drag(
              words[0],
              Double.parseDouble(words[1]),
              Double.parseDouble(words[2]),
              Double.parseDouble(words[3]),
              Double.parseDouble(words[4]));
      case "scroll" ->
          new Scroll(
              words[0],
              Double.parseDouble(words[1]),
              Double.parseDouble(words[2]),
              Integer.parseInt(words[3]));
      case "press" -> new Press(rest);
      case "type" -> new Type(rest.translateEscapes());
      case "paste" -> new Paste(rest.translateEscapes());
      case "resize" -> new Resize(Integer.parseInt(words[0]), Integer.parseInt(words[1]));
      case "answer" -> new Answer(rest);
      case "settle" -> new Settle();
      case "history" -> new History();
      case "leave" -> new Leave();
      default -> throw new IllegalArgumentException(line);
    };
  }
}
