package org.thetascope.figure;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The colours of all frames: the most frequent ones of one picture exactly, and the nearest of them
 * for the rest, which are mixtures at the edges of lines. ImageIO's own choice moves even the
 * background a little.
 */
final class FramePalette {
  /** One place is left for what does not change. */
  private static final int MOST = 255;

  private final IndexColorModel model;
  private final Map<Integer, Byte> known = new HashMap<>();

  /** The colours of a picture that has everything. */
  FramePalette(BufferedImage picture) {
    Map<Integer, Integer> counts = new HashMap<>();
    for (int color : pixels(picture)) {
      counts.merge(color & 0xffffff, 1, Integer::sum);
    }
    Comparator<Map.Entry<Integer, Integer>> frequent =
        Map.Entry.<Integer, Integer>comparingByValue().reversed();
    // equal counts in a fixed order: the same picture has the same palette
    List<Integer> colors =
        counts.entrySet().stream()
            .sorted(frequent.thenComparing(Map.Entry.comparingByKey()))
            .limit(MOST)
            .map(Map.Entry::getKey)
            .toList();
    int[] map = new int[MOST + 1];
    for (int i = 0; i < colors.size(); i++) {
      map[i] = colors.get(i);
    }
    model = new IndexColorModel(8, map.length, map, 0, false, MOST, 0);
  }

  /**
   * All pixels of a picture, row by row, as red, green and blue. BufferedImage's own way turns one
   * after the other into a colour, which takes longer than to draw them.
   *
   * @param picture whose pixels are ints without transparency
   */
  static int[] pixels(BufferedImage picture) {
    int width = picture.getWidth();
    return (int[]) picture.getRaster().getDataElements(0, 0, width, picture.getHeight(), null);
  }

  /** The place of the colour that stands for nothing. */
  static byte transparent() {
    return (byte) MOST;
  }

  IndexColorModel model() {
    return model;
  }

  /** The place of a colour, or of the nearest one. */
  byte index(int color) {
    return known.computeIfAbsent(
        color, wanted -> ((byte[]) model.getDataElements(wanted | 0xff000000, null))[0]);
  }
}
