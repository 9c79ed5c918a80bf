package org.thetascope.app.lecture;

/**
 * How large cards are drawn, in pixels.
 *
 * @param columns how many stand in a row
 * @param width of a card
 * @param height of a card, title included
 */
record CardSize(int columns, double width, double height) {
  /** What is left between two cards. */
  static final double GAP = 10;

  /** The width at which a card's picture is as sharp as it gets. */
  static final double GREATEST_WIDTH = 400;

  /** How high the picture is for its width. */
  static final double RATIO = 9.0 / 16;

  private static final double LEAST_WIDTH = 180;

  /** The height of a title and a card's edges, in font sizes. */
  private static final double TITLE = 4.2;

  /** The greatest size at which a number of cards are all seen, or else the least. */
  static CardSize of(int count, double width, double height, double fontSize) {
    int columns = 1;
    CardSize size = of(columns, width, fontSize);
    while (size.rowsOf(count) > height && column(columns + 1, width) >= LEAST_WIDTH) {
      columns++;
      size = of(columns, width, fontSize);
    }
    return size;
  }

  private static CardSize of(int columns, double width, double fontSize) {
    double card = Math.floor(Math.min(GREATEST_WIDTH, column(columns, width)));
    return new CardSize(columns, card, Math.ceil(card * RATIO + TITLE * fontSize));
  }

  private static double column(int columns, double width) {
    return (width - (columns - 1) * GAP) / columns;
  }

  /** How high all rows are together. */
  private double rowsOf(int count) {
    return Math.ceil((double) count / columns) * (height + GAP);
  }
}
