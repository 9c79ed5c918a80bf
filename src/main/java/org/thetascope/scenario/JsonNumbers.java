package org.thetascope.scenario;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.DoubleNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.NumericNode;
import org.thetascope.parameter.DoubleVector;
import org.thetascope.parameter.Table;

/** Numbers, lists and tables as JSON that reads back as the same doubles. */
final class JsonNumbers {
  private JsonNumbers() {}

  /** Whole numbers without ".0", but −0 as itself. */
  static NumericNode number(double value) {
    boolean whole = value == Math.rint(value) && Math.abs(value) < 0x1p53;
    boolean negativeZero = value == 0 && 1 / value < 0;
    return whole && !negativeZero ? LongNode.valueOf((long) value) : DoubleNode.valueOf(value);
  }

  static ArrayNode vector(DoubleVector vector) {
    ArrayNode list = JsonNodeFactory.instance.arrayNode();
    for (double value : vector.toArray()) {
      list.add(number(value));
    }
    return list;
  }

  static ArrayNode table(Table table) {
    ArrayNode rows = JsonNodeFactory.instance.arrayNode();
    table.rows().forEach(row -> rows.add(vector(row)));
    return rows;
  }
}
