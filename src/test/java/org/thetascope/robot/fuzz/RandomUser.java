package org.thetascope.robot.fuzz;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.MouseButton;
import org.thetascope.app.window.Shortcuts;

/** Does anything that the screen lets a user do, the same for the same seed and screen. */
final class RandomUser {
  private static final List<String> TEXTS =
      List.of(
          "0.1",
          "0,5",
          "1e-8",
          "-3",
          "1E3",
          "0",
          "7",
          "42",
          "1000000",
          "1e308",
          "-1e-320",
          "9e99",
          "NaN",
          "Infinity",
          "",
          " ",
          "abc",
          "1..2",
          "--1",
          "θ₁ ≤ ½",
          "\uD83D\uDE00",
          "\u202E0.1",
          "a\nb",
          "0.1 0.2, 0.3;0.4",
          "${jndi:x}",
          "<b>&amp;",
          "'; \\ \"",
          "9".repeat(400));

  /** What every toolkit control knows, beside the program's own keys. */
  private static final List<String> OTHER_KEYS =
      List.of(
          "Tab",
          "Shift+Tab",
          "Enter",
          "Esc",
          "Space",
          "Backspace",
          "Delete",
          "Home",
          "End",
          "Up",
          "Down",
          "Left",
          "Right",
          "Page Up",
          "Page Down",
          "F2",
          "F4",
          "F5",
          "F11",
          "Shortcut+A",
          "Shortcut+X",
          "Shortcut+V",
          "Shortcut+Home",
          "Shortcut+End",
          "Shift+F10",
          "Alt+Down");

  private final SplittableRandom random;
  private final List<String> files;
  private final Deque<Act> planned = new ArrayDeque<>();

  /** A user of a seed, who knows the names of some files. */
  RandomUser(long seed, List<String> files) {
    random = new SplittableRandom(seed);
    this.files = files;
  }

  /** What the user does next. */
  Act next(Sight sight) {
    if (!planned.isEmpty()) {
      return planned.pop();
    }
    int choice = random.nextInt(1000);
    if (sight.spots().isEmpty() || choice < 220) {
      return key();
    }
    if (choice < 290) {
      return new Act.Answer(one(files));
    }
    if (choice < 340) {
      return new Act.Settle();
    }
    if (choice < 360) {
      return new Act.Resize(random.nextInt(300, 1921), random.nextInt(200, 1201));
    }
    if (choice < 363) {
      return new Act.History();
    }
    if (choice < 368) {
      return new Act.Leave();
    }
    if (choice < 480) {
      return write(spot(sight));
    }
    return point(spot(sight), choice);
  }

  private Act point(String spot, int choice) {
    if (choice < 620) {
      double x = random.nextDouble();
      double y = random.nextDouble();
      // mostly along the node, sometimes far beyond it
      double reach = random.nextInt(4) == 0 ? 8 : 1;
      return new Act.Drag(spot, x, y, x + reach * shift(), y + reach * shift());
    }
    double x = random.nextDouble();
    double y = random.nextDouble();
    if (choice < 680) {
      return new Act.Scroll(spot, x, y, random.nextInt(1, 6) * (random.nextBoolean() ? 1 : -1));
    }
    if (choice < 710) {
      return new Act.Click(spot, x, y, MouseButton.SECONDARY, 1);
    }
    return new Act.Click(spot, x, y, MouseButton.PRIMARY, choice < 740 ? 2 : 1);
  }

  private double shift() {
    return random.nextDouble(-1, 1);
  }

  /** Clicks into something, writes or pastes there, and mostly presses Enter. */
  private Act write(String spot) {
    if (random.nextBoolean()) {
      planned.add(new Act.Press("Shortcut+A"));
    }
    String text = one(TEXTS);
    planned.add(random.nextInt(4) == 0 ? new Act.Paste(text) : new Act.Type(text));
    if (random.nextInt(4) > 0) {
      planned.add(new Act.Press("Enter"));
    }
    return new Act.Click(spot, 0.5, 0.5, MouseButton.PRIMARY, 1);
  }

  private Act key() {
    if (random.nextInt(3) == 0) {
      return new Act.Press(one(OTHER_KEYS));
    }
    List<KeyCombination> keys = one(one(Shortcuts.ALL).shortcuts()).keys();
    return new Act.Press(one(keys).getName());
  }

  /** A spot, most often of the newest window; every sort of control as often as any other. */
  private String spot(Sight sight) {
    int newest = sight.spots().stream().mapToInt(Sight.Spot::window).max().orElse(0);
    int window = random.nextInt(5) > 0 ? newest : 0;
    Map<String, List<Sight.Spot>> groups =
        sight.spots().stream()
            .filter(spot -> spot.window() == window)
            .collect(Collectors.groupingBy(Sight.Spot::group, TreeMap::new, Collectors.toList()));
    if (groups.isEmpty()) {
      return sight.spots().get(random.nextInt(sight.spots().size())).name();
    }
    return one(groups.get(one(List.copyOf(groups.keySet())))).name();
  }

  private <T> T one(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }
}
