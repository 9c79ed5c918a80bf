package org.thetascope.parameter;

import java.util.Arrays;

/** An immutable list of doubles that compares by its numbers, as records need it. */
public final class DoubleVector {
  private final double[] values;

  private DoubleVector(double[] values) {
    this.values = values;
  }

  /** A vector of the numbers given, which are copied. */
  public static DoubleVector of(double... values) {
    return new DoubleVector(values.clone());
  }

  /** A vector of one number repeated. */
  public static DoubleVector filled(int size, double value) {
    double[] values = new double[size];
    Arrays.fill(values, value);
    return new DoubleVector(values);
  }

  /** The number at an index counted from 0. */
  public double get(int index) {
    return values[index];
  }

  /** How many numbers there are. */
  public int size() {
    return values.length;
  }

  /** A copy of the numbers. */
  public double[] toArray() {
    return values.clone();
  }

  /** The same with another number at an index. */
  public DoubleVector with(int index, double value) {
    double[] changed = values.clone();
    changed[index] = value;
    return new DoubleVector(changed);
  }

  /** The same with as many numbers as asked: cut off, or with the last one repeated. */
  public DoubleVector resized(int size) {
    double[] changed = Arrays.copyOf(values, size);
    if (size > values.length) {
      Arrays.fill(changed, values.length, size, values[values.length - 1]);
    }
    return new DoubleVector(changed);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof DoubleVector vector && Arrays.equals(values, vector.values);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(values);
  }

  @Override
  public String toString() {
    return Arrays.toString(values);
  }
}
