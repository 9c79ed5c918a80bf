package org.thetascope.app.lab.worksheet;

import java.util.regex.Pattern;
import org.thetascope.text.NumberText;

/**
 * The printed numbers of a sheet on the screen and in its file: the file has a point in every
 * language, so that a decimal comma typed here is never taken for a group of thousands there.
 */
final class PrintedNumbers implements CellText {
  private static final Pattern POINT = Pattern.compile("(?<=\\d)\\.(?=\\d)|^\\.(?=\\d)");

  private final NumberText numbers;

  PrintedNumbers(NumberText numbers) {
    this.numbers = numbers;
  }

  /** What a cell shows. */
  @Override
  public String shown(String inFile) {
    return one(inFile, ".") && !inFile.contains(",")
        ? POINT.matcher(inFile).replaceFirst(numbers.decimalSign())
        : inFile;
  }

  /** What is kept of what was typed. */
  @Override
  public String inFile(String typed) {
    return one(typed, numbers.decimalSign()) && !typed.contains(".")
        ? typed.replace(numbers.decimalSign(), ".")
        : typed;
  }

  private static boolean one(String text, String sign) {
    return text.contains(sign) && text.indexOf(sign) == text.lastIndexOf(sign);
  }
}
