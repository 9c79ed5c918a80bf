package org.thetascope.hostile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;

/** PNG, SVG and PDF that are no figures of the program, or try to be expensive. */
final class BadFigures {
  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 26, '\n'};
  private static final String NAMESPACE = "urn:x-thetascope:scenario:1";

  private BadFigures() {}

  static List<Damage> png() {
    List<Damage> all = new ArrayList<>();
    byte[] keyword = "thetascope-scenario\0".getBytes(StandardCharsets.ISO_8859_1);
    byte[] bomb = bomb();
    all.add(png("zTXt bomb", "zTXt", Damage.joined(keyword, new byte[1], bomb)));
    all.add(png("iTXt bomb", "iTXt", Damage.joined(keyword, new byte[] {1, 0, 0, 0}, bomb)));
    all.add(png("zTXt that is not zlib", "zTXt", Damage.joined(keyword, new byte[99])));
    all.add(png("IDAT bomb", "IDAT", bomb));
    all.add(png("a text that is empty", "tEXt", keyword));
    all.add(png("a text that is no JSON", "tEXt", Damage.joined(keyword, "x".getBytes())));
    all.add(
        png(
            "a text that is too long",
            "tEXt",
            Damage.joined(keyword, " ".repeat(5 << 20).getBytes(StandardCharsets.UTF_8))));
    all.add(
        png(
            "a text with its keyword cut",
            "tEXt",
            "thetascope-scenario".getBytes(StandardCharsets.UTF_8)));
    for (int length : new int[] {-1, Integer.MIN_VALUE, Integer.MAX_VALUE, 1 << 30}) {
      byte[] claim = ByteBuffer.allocate(4).putInt(length).array();
      for (String type : List.of("IHDR", "tEXt", "zTXt", "IEND")) {
        byte[] name = type.getBytes(StandardCharsets.ISO_8859_1);
        all.add(
            new Damage(
                type + " of length " + length, Damage.joined(SIGNATURE, claim, name, keyword)));
      }
    }
    all.add(new Damage("millions of chunks", Damage.joined(SIGNATURE, new byte[36_000_000])));
    return all;
  }

  private static Damage png(String name, String type, byte[] content) {
    byte[] typed = Damage.joined(type.getBytes(StandardCharsets.ISO_8859_1), content);
    CRC32 crc = new CRC32();
    crc.update(typed);
    byte[] length = ByteBuffer.allocate(4).putInt(content.length).array();
    byte[] check = ByteBuffer.allocate(4).putInt((int) crc.getValue()).array();
    return new Damage(name, Damage.joined(SIGNATURE, length, typed, check));
  }

  /** A few kilobytes that would inflate to a gigabyte; the first of 1 MiB says enough. */
  static byte[] bomb() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream out = new DeflaterOutputStream(bytes)) {
      byte[] zeros = new byte[1 << 20];
      for (int i = 0; i < 64; i++) {
        out.write(zeros);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  static List<Damage> gif() {
    List<Damage> all = new ArrayList<>();
    byte[] head = Damage.joined("GIF89a".getBytes(StandardCharsets.US_ASCII), new byte[7]);
    byte[] comment = {'!', (byte) 0xfe};
    byte[] block = new byte[256];
    Arrays.fill(block, (byte) ' ');
    block[0] = (byte) 0xff;
    byte[] many = new byte[256 * 20_000];
    for (int at = 0; at < many.length; at += block.length) {
      System.arraycopy(block, 0, many, at, block.length);
    }
    byte[] brief = new byte[12_000_000];
    Arrays.fill(brief, (byte) 1);
    byte[] empty = new byte[9_000_000];
    for (int at = 0; at < empty.length; at += 3) {
      System.arraycopy(comment, 0, empty, at, comment.length);
    }
    all.add(new Damage("only a head", head));
    all.add(new Damage("an unknown block", Damage.joined(head, new byte[] {7})));
    all.add(new Damage("an empty comment", Damage.joined(head, comment, new byte[1])));
    all.add(new Damage("a comment that does not end", Damage.joined(head, comment, block)));
    all.add(new Damage("a long comment", Damage.joined(head, comment, many)));
    all.add(new Damage("millions of short blocks", Damage.joined(head, comment, brief)));
    all.add(new Damage("millions of empty comments", Damage.joined(head, empty)));
    all.add(new Damage("an image that is cut", Damage.joined(head, new byte[] {0x2c, 0, 0})));
    all.add(new Damage("an image that is a bomb", Damage.joined(head, new byte[] {0x2c}, bomb())));
    byte[] key = "\u001bthetascope-scenario\n{}".getBytes(StandardCharsets.US_ASCII);
    all.add(new Damage("a scenario with a wrong length", Damage.joined(head, comment, key)));
    return all;
  }

  static List<Damage> svg() {
    List<Damage> all = new ArrayList<>();
    all.add(Damage.of("no scenario", "<svg xmlns='http://www.w3.org/2000/svg'/>"));
    all.add(Damage.of("HTML", "<html><p>x<br></html>"));
    all.add(Damage.of("not closed", svg("{}").replace("</svg>", "")));
    all.add(Damage.of("empty scenario", svg("")));
    all.add(Damage.of("scenario with elements in it", svg("<a/>{<b>}</b>")));
    all.add(Damage.of("scenario that is too long", svg(" ".repeat(3 << 20))));
    all.add(Damage.of("scenario of many entities", svg("&lt;".repeat(1 << 20))));
    all.add(Damage.of("scenario of many sections", svg("<![CDATA[{]]>".repeat(1 << 18))));
    all.add(Damage.of("an entity that is none", svg("&nbsp;")));
    all.add(Damage.of("a sign that XML has not", svg("&#0;&#xFFFF;")));
    all.add(Damage.of("another encoding", "<?xml version='1.0' encoding='UTF-7'?>" + svg("{}")));
    all.add(Damage.of("laughs", laughs("<!ENTITY a 'ha'>")));
    all.add(Damage.of("laughs of parameters", laughs("<!ENTITY % a 'ha'> %a;")));
    all.add(Damage.of("a DTD from elsewhere", "<!DOCTYPE svg SYSTEM 'file:///x'>" + svg("{}")));
    all.add(Damage.of("XInclude", svg("<xi:include xmlns:xi='x' href='file:///etc/passwd'/>")));
    all.add(Damage.of("a style sheet", "<?xml-stylesheet href='http://127.0.0.1/'?>" + svg("{}")));
    all.add(Damage.of("deep elements", "<a>".repeat(3_000_000)));
    all.add(Damage.of("many elements", "<svg>" + "<a/>".repeat(3_000_000)));
    all.add(Damage.of("many names", "<svg>" + names(1_200_000)));
    all.add(Damage.of("many attributes", "<svg " + attributes(500_000) + "/>"));
    all.add(Damage.of("a long name", "<" + "a".repeat(5_000_000)));
    all.add(Damage.of("a long attribute", "<svg a='" + "a".repeat(5_000_000)));
    all.add(Damage.of("a long comment", "<!--" + "a".repeat(5_000_000)));
    all.add(Damage.of("too large", "<svg>" + " ".repeat(17 << 20) + "</svg>"));
    return all;
  }

  private static String svg(String content) {
    return "<svg xmlns:t='" + NAMESPACE + "'><t:scenario>" + content + "</t:scenario></svg>";
  }

  private static String laughs(String first) {
    StringBuilder dtd = new StringBuilder("<!DOCTYPE svg [" + first);
    for (char c = 'b'; c <= 'z'; c++) {
      String before = "&" + (char) (c - 1) + ";";
      dtd.append("<!ENTITY ").append(c).append(" '").append(before.repeat(10)).append("'>");
    }
    return dtd + "]>" + svg("&z;");
  }

  private static String names(int count) {
    StringBuilder xml = new StringBuilder();
    for (int i = 0; i < count; i++) {
      xml.append("<a").append(i).append("/>");
    }
    return xml.toString();
  }

  private static String attributes(int count) {
    StringBuilder xml = new StringBuilder();
    for (int i = 0; i < count; i++) {
      xml.append(" a").append(i).append("=''");
    }
    return xml.toString();
  }

  static List<Damage> pdf(byte[] good) {
    List<Damage> all = new ArrayList<>();
    String file = new String(good, StandardCharsets.ISO_8859_1);
    all.add(latin("no cross reference", file.replaceAll("xref[\\s\\S]*", "")));
    all.add(
        latin("a cross reference to nowhere", file.replaceAll("startxref\\s+\\d+", "startxref 9")));
    all.add(latin("no end of the packet", file.replace("<?xpacket end=", "<?xpacket")));
    all.add(latin("no beginning of the packet", file.replace("<?xpacket begin=", "<?xpacket")));
    all.add(latin("packets in packets", file.replace("<?xpacket begin=", begins(50_000))));
    all.add(latin("many namespaces", file + (NAMESPACE + " ").repeat(100_000)));
    all.add(latin("only a head", "%PDF-1.7"));
    all.add(latin("a packet with a DTD", packet("<!DOCTYPE x SYSTEM 'file:///etc/passwd'>", "{}")));
    all.add(latin("a packet with entities", packet("", "&a;")));
    all.add(latin("a packet with a scenario that is none", packet("", "{}")));
    all.add(latin("a packet that is no XML", packet("<", "{}")));
    String bomb = new String(bomb(), StandardCharsets.ISO_8859_1);
    String stream =
        "1 0 obj<</Type/Metadata/Filter/FlateDecode/Length " + bomb.length() + ">>stream\n";
    all.add(latin("a compressed packet", "%PDF-1.7\n" + stream + bomb + "\nendstream endobj"));
    all.add(latin("too large", file + "x".repeat(17 << 20)));
    return all;
  }

  private static String begins(int count) {
    return "<?xpacket begin=".repeat(count);
  }

  private static String packet(String before, String scenario) {
    return "%PDF-1.7\n<?xpacket begin=\"\"?>" + before + svg(scenario) + "<?xpacket end=\"w\"?>";
  }

  private static Damage latin(String name, String file) {
    return new Damage(name, file.getBytes(StandardCharsets.ISO_8859_1));
  }
}
