package org.thetascope.figure;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.thetascope.scenario.Scenario;
import org.thetascope.scenario.ScenarioWriter;

/** What a figure's file says of its origin: the title, the program, the scenario. */
final class Provenance {
  /** The name of the scenario's element in XML. */
  static final String SCENARIO = "scenario";

  /** What the scenario is called where there are no elements. */
  static final String KEYWORD = "thetascope-" + SCENARIO;

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

  /** The program, and the date where one is asked for. */
  static String program(Figure figure) {
    return FigureFormats.creator() + figure.created().map(date -> "\n" + iso(date)).orElse("");
  }

  /** A date to the second, as XMP has it. */
  private static String iso(Instant date) {
    return date.truncatedTo(ChronoUnit.SECONDS).toString();
  }

  /** RDF as XMP has it. */
  static String rdf(Figure figure) {
    String date =
        figure.created().map(at -> "<xmp:CreateDate>" + iso(at) + "</xmp:CreateDate>\n").orElse("");
    return """
        <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
        <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"\
         xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:thetascope="%s">
        <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:title>
        <xmp:CreatorTool>%s</xmp:CreatorTool>
        %s<thetascope:%s>%s</thetascope:%s>
        </rdf:Description>
        </rdf:RDF>
        """
        .formatted(
            NAMESPACE,
            escaped(title(figure.scenario())),
            escaped(FigureFormats.creator()),
            date,
            SCENARIO,
            escaped(json(figure.scenario())),
            SCENARIO);
  }

  /** Text as XML has it. */
  static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
