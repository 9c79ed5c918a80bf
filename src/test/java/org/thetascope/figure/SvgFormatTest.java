package org.thetascope.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.thetascope.chart.Theme;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class SvgFormatTest {
  private static Document parsed(String figure) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
    factory.setNamespaceAware(true);
    byte[] svg = Figures.bytes("svg", Figures.of(figure));
    return factory.newDocumentBuilder().parse(new ByteArrayInputStream(svg));
  }

  private static List<Element> all(Document svg, String name) {
    NodeList nodes = svg.getElementsByTagNameNS("*", name);
    List<Element> found = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      found.add((Element) nodes.item(i));
    }
    return found;
  }

  @Test
  void wordsAreText() throws Exception {
    Document svg = parsed("dashboard");
    List<String> words = all(svg, "text").stream().map(Element::getTextContent).toList();
    assertThat(words)
        .contains(
            "(a) w", "x", " over steps", "(b) |∂hₙ/∂wᵢ| over layers", "step k", "layer i", "10⁻⁸")
        .filteredOn(word -> word.equals("|∂hₙ/∂wᵢ|"))
        .hasSize(1);
    // in the legend, and at the end of its curve
    for (String series : List.of("SGD", "AdaGrad", "RMSProp", "Adam", "sigmoid", "ReLU")) {
      assertThat(words).as(series).filteredOn(series::equals).hasSize(2);
    }
    assertThat(all(svg, "image")).isEmpty();
    assertThat(all(svg, "text"))
        .allMatch(e -> inherited(e, "font-family").contains("'DejaVu Sans', Verdana"))
        .allMatch(e -> inherited(e, "font-family").contains("sans-serif"));
  }

  @Test
  void everyCurveIsOneLineOfAllItsPoints() throws Exception {
    Document svg = parsed("trajectories");
    for (String series : List.of("sgd", "adagrad", "rmsprop", "adam")) {
      var color = Theme.of("light").line(series);
      String rgb = "rgb(" + color.getRed() + "," + color.getGreen() + "," + color.getBlue() + ")";
      List<Element> curves =
          all(svg, "path").stream()
              .filter(path -> inherited(path, "stroke").equals(rgb))
              .filter(path -> path.getAttribute("d").split("L").length > 100)
              .toList();
      assertThat(curves).as(series).hasSize(1);
      assertThat(curves.get(0).getAttribute("d").split("L")).hasSize(201);
    }
  }

  /** An attribute of an element, or of the nearest one around it that has it. */
  private static String inherited(Element element, String attribute) {
    Element found = element;
    while (!found.hasAttribute(attribute) && found.getParentNode() instanceof Element parent) {
      found = parent;
    }
    return found.getAttribute(attribute);
  }

  @Test
  void hasItsSizeTitleAndCreator() throws Exception {
    Document svg = parsed("variance");
    assertThat(svg.getDocumentElement().getAttribute("width")).isEqualTo("800");
    assertThat(svg.getDocumentElement().getAttribute("viewBox")).isEqualTo("0 0 800 450");
    assertThat(all(svg, "title").get(0).getTextContent()).isEqualTo(Figures.SCENARIO.title());
    assertThat(all(svg, "CreatorTool").get(0).getTextContent()).startsWith("Thetascope ");
    assertThat(all(svg, "metadata")).hasSize(1);
  }
}
