package org.thetascope.figure;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.thetascope.scenario.ScenarioReader;

/** Finds a scenario in the text chunks of a PNG, which is not decoded. */
final class PngScenario {
  private static final int SIGNATURE = 8;
  private static final int CRC = 4;

  /** More chunks than pictures have are not looked through. */
  private static final int MAX_CHUNKS = 1 << 20;

  private PngScenario() {}

  /** The JSON in the chunk, or null; no more than a scenario may be long is read. */
  static String find(InputStream png) throws IOException {
    DataInputStream in = new DataInputStream(png);
    byte[] key = (Provenance.KEYWORD + "\0").getBytes(StandardCharsets.ISO_8859_1);
    try {
      in.skipNBytes(SIGNATURE);
      for (int chunk = 0; chunk < MAX_CHUNKS; chunk++) {
        long length = in.readInt() & 0xffff_ffffL;
        String type = new String(in.readNBytes(4), StandardCharsets.ISO_8859_1);
        if (type.equals("IEND")) {
          return null;
        }
        long rest = length;
        if (type.equals("tEXt") && length >= key.length) {
          byte[] start = in.readNBytes(key.length);
          rest -= start.length;
          if (java.util.Arrays.equals(start, key)) {
            byte[] json = in.readNBytes((int) Math.min(rest, ScenarioReader.MAX_BYTES + 1L));
            return new String(json, StandardCharsets.ISO_8859_1);
          }
        }
        in.skipNBytes(rest + CRC);
      }
      return null;
    } catch (EOFException e) {
      return null;
    }
  }
}
