package org.thetascope.figure;

import java.nio.charset.StandardCharsets;

/**
 * The XMP of a PDF: XML between two marks that can be found without understanding the file around
 * it (ISO 16684-1, 7.3).
 */
final class XmpPacket {
  private static final String BEGIN = "<?xpacket begin=";
  private static final String END = "<?xpacket end=";

  private XmpPacket() {}

  /** The packet of a figure. */
  static String of(Figure figure) {
    return BEGIN
        + "\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n"
        + Provenance.rdf(figure)
        + "</x:xmpmeta>\n"
        + END
        + "\"w\"?>";
  }

  /** The XML of the last packet of a file that has a scenario, or null. */
  static String in(byte[] file) {
    // one character a byte, so that places agree
    String bytes = new String(file, StandardCharsets.ISO_8859_1);
    int scenario = bytes.lastIndexOf(Provenance.NAMESPACE);
    int begin = scenario < 0 ? -1 : bytes.lastIndexOf(BEGIN, scenario);
    int from = begin < 0 ? -1 : bytes.indexOf("?>", begin);
    int to = from < 0 ? -1 : bytes.indexOf(END, from);
    return to < 0
        ? null
        : new String(file, from + 2, to - from - 2, StandardCharsets.UTF_8).strip();
  }
}
