package org.thetascope.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.thetascope.json.JsonObject;
import org.thetascope.parameter.ChoiceField;
import org.thetascope.parameter.FaultException;
import org.thetascope.parameter.Settings;
import org.thetascope.parameter.Table;

/** The {@code guesses} of a lecture's page as JSON. */
final class GuessJson {
  static final String KEY = "guesses";

  private GuessJson() {}

  /**
   * The guesses under a page's key; none where it has no such key.
   *
   * @param view of the page, whose charts a guess may be of
   * @throws FaultException if one is of no chart of the page, or there are too many
   */
  static List<Guess> read(JsonObject page, View view) {
    ChoiceField chart = new ChoiceField("chart", "", view.charts(), "");
    List<Guess> guesses = new ArrayList<>();
    List<JsonNode> found = page.elements(KEY);
    for (int i = 0; i < found.size(); i++) {
      guesses.add(guess(new JsonObject(found.get(i), "/" + KEY + "/" + i), chart, guesses));
    }
    return guesses;
  }

  private static Guess guess(JsonObject json, ChoiceField chart, List<Guess> before) {
    json.allowOnly(List.of(chart.id(), Guess.POINTS.id()));
    String of = json.choice(chart);
    long same = before.stream().filter(guess -> guess.chart().equals(of)).count();
    if (same >= Guess.MAX_PER_CHART) {
      json.located(
          "",
          () -> {
            throw new FaultException("fault.guesses", of, Guess.MAX_PER_CHART);
          });
    }
    Settings named = json.named(List.of(Guess.POINTS));
    String key = Guess.POINTS.id();
    Table points = named.has(key) ? named.table(key) : new Table(List.of());
    return json.located("/" + key, () -> new Guess(of, points));
  }

  /** Adds guesses to a page where there are any. */
  static void write(ObjectNode page, List<Guess> guesses) {
    if (guesses.isEmpty()) {
      return;
    }
    ArrayNode list = page.putArray(KEY);
    for (Guess guess : guesses) {
      ObjectNode node = list.addObject();
      node.put("chart", guess.chart());
      node.set("points", JsonNumbers.table(guess.points()));
    }
  }
}
