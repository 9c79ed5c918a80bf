package org.thetascope.figure;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.thetascope.scenario.Scenario;
import org.thetascope.scenario.ScenarioReader;

/** A scenario in a comment of a GIF, which is found without decoding the frames. */
final class GifScenario {
  private static final String KEY = Provenance.KEYWORD + "\n";

  private static final int SIGNATURE = 6;
  private static final int SCREEN = 7;
  private static final int DESCRIPTOR = 9;
  private static final int EXTENSION = 0x21;
  private static final int COMMENT = 0xfe;
  private static final int IMAGE = 0x2c;

  /** More blocks than pictures have are not looked through. */
  private static final int MAX_BLOCKS = 1 << 22;

  private final DataInputStream in;
  private int blocks;

  private GifScenario(InputStream gif) {
    in = new DataInputStream(gif);
  }

  /** The comment that carries a scenario. */
  static String comment(Scenario scenario) {
    return KEY + Provenance.json(scenario);
  }

  /** The JSON in the comment, or null; no more than a scenario may be long is kept. */
  static String find(InputStream gif) throws IOException {
    try {
      return new GifScenario(gif).find();
    } catch (EOFException e) {
      return null;
    }
  }

  private String find() throws IOException {
    in.skipNBytes(SIGNATURE);
    skipColors(in.readNBytes(SCREEN), 4);
    while (true) {
      int block = blockOrLength();
      if (block == IMAGE) {
        skipColors(in.readNBytes(DESCRIPTOR), DESCRIPTOR - 1);
        in.readUnsignedByte();
        subBlocks();
      } else if (block == EXTENSION) {
        int label = in.readUnsignedByte();
        String words = subBlocks();
        if (label == COMMENT && words.startsWith(KEY)) {
          return words.substring(KEY.length());
        }
      } else {
        return null;
      }
    }
  }

  private int blockOrLength() throws IOException {
    if (blocks++ == MAX_BLOCKS) {
      throw new EOFException();
    }
    return in.readUnsignedByte();
  }

  /** Passes over a table of colours, if the flags say that there is one. */
  private void skipColors(byte[] head, int flags) throws IOException {
    if (head.length <= flags) {
      throw new EOFException();
    }
    if ((head[flags] & 0x80) != 0) {
      in.skipNBytes(3L << (head[flags] & 7) + 1);
    }
  }

  private String subBlocks() throws IOException {
    ByteArrayOutputStream words = new ByteArrayOutputStream();
    int length = blockOrLength();
    while (length > 0) {
      byte[] bytes = new byte[length];
      in.readFully(bytes);
      if (words.size() <= ScenarioReader.MAX_BYTES + KEY.length()) {
        words.writeBytes(bytes);
      }
      length = blockOrLength();
    }
    return words.toString(StandardCharsets.ISO_8859_1);
  }
}
