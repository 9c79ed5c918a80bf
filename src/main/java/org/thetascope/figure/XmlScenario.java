package org.thetascope.figure;

import java.io.Reader;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.thetascope.scenario.ScenarioReader;

/** Finds a scenario in XML from anywhere: no document type, no entities but XML's own. */
final class XmlScenario {
  /** More elements than a figure has are not looked through. */
  private static final int MAX_ELEMENTS = 1_000_000;

  /** Deeper than figures are nested, each level of which takes memory. */
  private static final int MAX_DEPTH = 1000;

  private XmlScenario() {}

  /** The JSON in the first element of the scenario's name, or null; it may be cut off. */
  static String find(Reader xml) {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    factory.setXMLResolver(
        (publicId, systemId, base, namespace) -> {
          throw new XMLStreamException(String.valueOf(systemId));
        });
    try {
      XMLStreamReader reader = factory.createXMLStreamReader(xml);
      int depth = 0;
      int elements = 0;
      while (reader.hasNext() && depth < MAX_DEPTH && elements < MAX_ELEMENTS) {
        int event = reader.next();
        if (event == XMLStreamConstants.END_ELEMENT) {
          depth--;
        } else if (event == XMLStreamConstants.START_ELEMENT) {
          depth++;
          elements++;
          if (isScenario(reader)) {
            return text(reader);
          }
        }
      }
      return null;
    } catch (XMLStreamException e) {
      return null;
    }
  }

  private static boolean isScenario(XMLStreamReader reader) {
    return reader.getLocalName().equals(Provenance.SCENARIO)
        && Provenance.NAMESPACE.equals(reader.getNamespaceURI());
  }

  private static String text(XMLStreamReader reader) throws XMLStreamException {
    StringBuilder text = new StringBuilder();
    while (text.length() <= ScenarioReader.MAX_BYTES) {
      int event = reader.next();
      if (event == XMLStreamConstants.END_ELEMENT) {
        return text.toString();
      }
      if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
        text.append(reader.getText());
      }
    }
    return text.toString();
  }
}
