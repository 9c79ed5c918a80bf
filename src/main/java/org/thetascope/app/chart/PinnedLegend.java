package org.thetascope.app.chart;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.thetascope.optimizer.Optimizer;
import org.thetascope.optimizer.Optimizers;
import org.thetascope.parameter.Field;
import org.thetascope.parameter.Parameter;
import org.thetascope.parameter.Settings;
import org.thetascope.scenario.Scenario;
import org.thetascope.text.Text;

/** What the legend says of pinned curves: the settings in which they differ from the present. */
final class PinnedLegend {
  private static final int MOST = 3;

  private final Text text;

  PinnedLegend(Text text) {
    this.text = text;
  }

  String of(Scenario pinned, Scenario present) {
    Set<String> parts = new LinkedHashSet<>();
    if (!pinned.problem().equals(present.problem()) || !pinned.start().equals(present.start())) {
      parts.add(text.get("problem." + pinned.problem().kind() + ".name"));
    }
    if (!pinned.convention().equals(present.convention())) {
      parts.add(pinned.convention());
    }
    for (Optimizer optimizer : Optimizers.ALL) {
      Settings before = pinned.optimizers().get(optimizer.id()).values();
      Settings now = present.optimizers().get(optimizer.id()).values();
      for (Field field : optimizer.fields()) {
        if (field instanceof Parameter parameter
            && before.number(field.id()) != now.number(field.id())) {
          parts.add(number(parameter.symbol(), before.number(field.id())));
        }
      }
    }
    List<String> shown = parts.stream().limit(MOST).toList();
    String settings = shown.stream().collect(Collectors.joining(", "));
    return shown.isEmpty()
        ? text.get("legend.pinned")
        : text.get(parts.size() > MOST ? "legend.pinnedMore" : "legend.pinnedWith", settings);
  }

  private String number(String symbol, double value) {
    return symbol + " = " + text.numbers().exact(value);
  }
}
