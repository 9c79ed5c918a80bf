package org.thetascope.storage;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.thetascope.json.JsonObject;
import org.thetascope.parameter.Parameter;

/** The last export in the file of preferences. */
final class ExportChoiceJson {
  private static final int MOST = 100_000;

  private ExportChoiceJson() {}

  static ExportChoice read(JsonObject json) {
    json.allowOnly(
        List.of(
            "format", "scale", "pixels", "theme", "title", "legend", "rate", "seconds", "dated",
            "preset", "width", "height", "type", "notes"));
    ExportChoice usual = ExportChoice.DEFAULT;
    return new ExportChoice(
        json.string("format", usual.format()),
        whole(json, "scale", usual.scale()),
        whole(json, "pixels", usual.pixels()),
        json.string("theme", usual.theme()),
        json.bool("title", usual.title()),
        json.bool("legend", usual.legend()),
        whole(json, "rate", usual.rate()),
        whole(json, "seconds", usual.seconds()),
        json.bool("dated", usual.dated()),
        json.string("preset", usual.preset()),
        json.string("width", usual.width()),
        json.string("height", usual.height()),
        json.string("type", usual.type()),
        json.bool("notes", usual.notes()));
  }

  private static int whole(JsonObject json, String id, int usual) {
    return (int) json.number(Parameter.whole(id, id, 0, MOST, usual));
  }

  static void write(ExportChoice choice, ObjectNode json) {
    json.put("format", choice.format())
        .put("scale", choice.scale())
        .put("pixels", choice.pixels())
        .put("theme", choice.theme())
        .put("title", choice.title())
        .put("legend", choice.legend())
        .put("rate", choice.rate())
        .put("seconds", choice.seconds())
        .put("dated", choice.dated())
        .put("preset", choice.preset())
        .put("width", choice.width())
        .put("height", choice.height())
        .put("type", choice.type())
        .put("notes", choice.notes());
  }
}
