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

  private GifScenario() {}

  /** The comment that carries a scenario. */
  static String comment(Scenario scenario) {
    return KEY + Provenance.json(scenario);
  }

  /** The JSON in the comment, or null; no more than a scenario may be long is kept. */
  static String find(InputStream gif) throws IOException {
    DataInputStream in = new DataInputStream(gif);
    try {
      in.skipNBytes(SIGNATURE);
      skipColors(in, in.readNBytes(SCREEN), 4);
      while (true) {
        int block = in.readUnsignedByte();
        if (block == IMAGE) {
          skipColors(in, in.readNBytes(DESCRIPTOR), DESCRIPTOR - 1);
          in.readUnsignedByte();
          subBlocks(in);
        } else if (block == EXTENSION) {
          int label = in.readUnsignedByte();
          String words = subBlocks(in);
          if (label == COMMENT && words.startsWith(KEY)) {
            return words.substring(KEY.length());
          }
        } else {
          return null;
        }
      }
    } catch (EOFException e) {
      return null;
    }
  }

  /** Passes over a table of colours, if the flags say that there is one. */
  private static void skipColors(DataInputStream in, byte[] head, int flags) throws IOException {
    if (head.length <= flags) {
      throw new EOFException();
    }
    if ((head[flags] & 0x80) != 0) {
      in.skipNBytes(3L << (head[flags] & 7) + 1);
    }
  }

  private static String subBlocks(DataInputStream in) throws IOException {
    ByteArrayOutputStream words = new ByteArrayOutputStream();
    int length = in.readUnsignedByte();
    while (length > 0) {
      byte[] bytes = new byte[length];
      in.readFully(bytes);
      if (words.size() <= ScenarioReader.MAX_BYTES + KEY.length()) {
        words.writeBytes(bytes);
      }
      length = in.readUnsignedByte();
    }
    return words.toString(StandardCharsets.ISO_8859_1);
  }
}
