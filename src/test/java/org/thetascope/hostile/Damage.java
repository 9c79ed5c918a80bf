package org.thetascope.hostile;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * What can befall the bytes of any file; always the same of the same bytes.
 *
 * @param name of what was done
 * @param bytes that are left
 */
record Damage(String name, byte[] bytes) {
  private static final int STEP = 64;
  private static final int FLIPPED = 40;

  static Damage of(String name, String text) {
    return new Damage(name, text.getBytes(StandardCharsets.UTF_8));
  }

  /** Truncated at every 64th byte, with bits flipped, and as no file of its kind is. */
  static List<Damage> of(byte[] good) {
    List<Damage> all = new ArrayList<>();
    for (int length = 0; length < good.length; length += STEP) {
      all.add(new Damage("cut at " + length, Arrays.copyOf(good, length)));
    }
    Random random = new Random(good.length);
    for (int i = 0; i < FLIPPED; i++) {
      all.add(new Damage("bits flipped " + i, flipped(good, 1 + i / 4, random)));
    }
    byte[] rubbish = new byte[5000];
    random.nextBytes(rubbish);
    String text = new String(good, StandardCharsets.UTF_8);
    all.add(new Damage("rubbish", rubbish));
    all.add(new Damage("rubbish after it", joined(good, rubbish)));
    all.add(new Damage("rubbish before it", joined(rubbish, good)));
    all.add(new Damage("twice", joined(good, good)));
    all.add(new Damage("NUL", new byte[1]));
    all.add(new Damage("many NUL", new byte[100_000]));
    all.add(new Damage("NUL before it", joined(new byte[1], good)));
    all.add(new Damage("NUL in it", joined(Arrays.copyOf(good, good.length / 2), new byte[9])));
    all.add(Damage.of("BOM before it", "\uFEFF" + text));
    all.add(new Damage("UTF-16", text.getBytes(StandardCharsets.UTF_16)));
    all.add(new Damage("UTF-16LE", text.getBytes(StandardCharsets.UTF_16LE)));
    all.add(new Damage("UTF-32", text.getBytes(java.nio.charset.Charset.forName("UTF-32"))));
    all.add(Damage.of("blanks", " \t\r\n".repeat(5000)));
    all.add(Damage.of("no line break", text.replaceAll("\\R", " ")));
    all.add(Damage.of("CR for each line break", text.replaceAll("\\R", "\r")));
    return all;
  }

  private static byte[] flipped(byte[] good, int bits, Random random) {
    byte[] bytes = good.clone();
    for (int bit = 0; bit < bits; bit++) {
      bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
    }
    return bytes;
  }

  static byte[] joined(byte[]... parts) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    Arrays.stream(parts).forEach(all::writeBytes);
    return all.toByteArray();
  }

  @Override
  public String toString() {
    return name;
  }
}
