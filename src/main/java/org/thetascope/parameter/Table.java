package org.thetascope.parameter;

import java.util.ArrayList;
import java.util.List;

/**
 * Immutable rows of numbers; equal when all numbers are equal.
 *
 * @param rows the rows, all of one length
 */
public record Table(List<DoubleVector> rows) {
  /** Keeps a copy of the rows. */
  public Table {
    rows = List.copyOf(rows);
  }

  /** A table of the rows given. */
  public static Table of(DoubleVector... rows) {
    return new Table(List.of(rows));
  }

  /** The number in row i, column j, both counted from 0. */
  public double get(int i, int j) {
    return rows.get(i).get(j);
  }

  /** The number of rows. */
  public int size() {
    return rows.size();
  }

  /** The same with another number in row i, column j. */
  public Table with(int i, int j, double value) {
    List<DoubleVector> changed = new ArrayList<>(rows);
    changed.set(i, rows.get(i).with(j, value));
    return new Table(changed);
  }

  /**
   * The same with a block of numbers in place of those that stand from row i, column j on. Rows
   * that are missing are made like the last one.
   */
  public Table with(int i, int j, Table block) {
    List<DoubleVector> changed = new ArrayList<>(rows);
    for (int k = 0; k < block.size(); k++) {
      if (i + k == changed.size()) {
        changed.add(changed.get(changed.size() - 1));
      }
      DoubleVector row = changed.get(i + k);
      for (int l = 0; l < block.rows().get(k).size(); l++) {
        row = row.with(j + l, block.get(k, l));
      }
      changed.set(i + k, row);
    }
    return new Table(changed);
  }

  /** The same with as many rows as asked: cut off, or with the last one repeated. */
  public Table resized(int size) {
    List<DoubleVector> changed = new ArrayList<>(rows.subList(0, Math.min(size, rows.size())));
    while (changed.size() < size) {
      changed.add(rows.get(rows.size() - 1));
    }
    return new Table(changed);
  }

  /** The same with as many numbers in each row as asked: cut off, or with the last one repeated. */
  public Table widened(int columns) {
    return new Table(rows.stream().map(row -> row.resized(columns)).toList());
  }
}
