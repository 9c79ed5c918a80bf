package org.thetascope.figure;

import org.thetascope.scenario.Scenario;
import org.thetascope.scenario.ScenarioWriter;

/** What a figure's file says of its origin: the title, the program, the scenario. */
final class Provenance {
  /** The keyword of the scenario in a PNG, and the name of its element in XML. */
  static final String SCENARIO = "scenario";

  /** The namespace of that element. */
  static final String NAMESPACE = "urn:x-thetascope:scenario:1";

  private Provenance() {}

  /** The scenario's JSON in ASCII, which every format takes as it is. */
  static String json(Scenario scenario) {
    StringBuilder ascii = new StringBuilder();
    for (char c : new ScenarioWriter().write(scenario).strip().toCharArray()) {
      // others than ASCII stand in strings only
      ascii.append(c < 0x7f ? String.valueOf(c) : String.format("\\u%04x", (int) c));
    }
    return ascii.toString();
  }

  /** The title, or the program's name where there is none, without what XML cannot say. */
  static String title(Scenario scenario) {
    String plain = scenario.title().replaceAll("[\\p{Cntrl}\\p{Cs}\\uFFFE\\uFFFF]", " ").strip();
    return plain.isEmpty() ? FigureFormats.creator() : plain;
  }

  /** RDF as XMP has it. */
  static String rdf(Scenario scenario) {
    return """
        <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
        <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"\
         xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:thetascope="%s">
        <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:title>
        <xmp:CreatorTool>%s</xmp:CreatorTool>
        <thetascope:%s>%s</thetascope:%s>
        </rdf:Description>
        </rdf:RDF>
        """
        .formatted(
            NAMESPACE,
            escaped(title(scenario)),
            escaped(FigureFormats.creator()),
            SCENARIO,
            escaped(json(scenario)),
            SCENARIO);
  }

  /** Text as XML has it. */
  static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
