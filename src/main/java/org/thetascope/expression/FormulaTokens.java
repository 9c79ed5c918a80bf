package org.thetascope.expression;

/** The tokens of a typed formula, one at a time: numbers, names and signs, longest first. */
final class FormulaTokens {
  private final int[] characters;
  private int start;
  private int end;

  FormulaTokens(String text) {
    characters = text.codePoints().toArray();
    find();
  }

  static boolean isName(String text) {
    FormulaTokens tokens = new FormulaTokens(text);
    return tokens.isName() && tokens.start == 0 && tokens.end == tokens.characters.length;
  }

  /** The column of the present token, from 1; at the end one past the last character. */
  int column() {
    return start + 1;
  }

  boolean atEnd() {
    return start == characters.length;
  }

  /** The present token as it is written; empty at the end. */
  String text() {
    return new String(characters, start, end - start);
  }

  boolean isNumber() {
    return isDigit(start) || at(start) == '.' && isDigit(start + 1);
  }

  boolean isName() {
    return Character.isLetter(at(start));
  }

  boolean is(String sign) {
    return text().equals(sign);
  }

  /** Goes on where the present token is one of some signs. */
  boolean take(String... signs) {
    for (String sign : signs) {
      if (is(sign)) {
        next();
        return true;
      }
    }
    return false;
  }

  /** Goes on, and returns the token that was there. */
  String next() {
    String text = text();
    find();
    return text;
  }

  private void find() {
    start = end;
    while (isSpace(at(start))) {
      start++;
    }
    end = start;
    if (isNumber()) {
      skipNumber();
    } else if (isName()) {
      while (belongsToName(at(end))) {
        end++;
      }
    } else if (at(start) == '*' && at(start + 1) == '*') {
      end = start + 2;
    } else if (!atEnd()) {
      end = start + 1;
    }
  }

  private void skipNumber() {
    skipDigits();
    if (at(end) == '.') {
      end++;
      skipDigits();
    }
    // "e" belongs to a number only where a digit follows: 2e is 2·e
    if (at(end) == 'e' || at(end) == 'E') {
      int sign = at(end + 1) == '+' || at(end + 1) == '-' || at(end + 1) == '−' ? 1 : 0;
      if (isDigit(end + 1 + sign)) {
        end += 1 + sign;
        skipDigits();
      }
    }
  }

  private void skipDigits() {
    while (isDigit(end)) {
      end++;
    }
  }

  /** The character at an index; 0, which stands nowhere, beyond the end. */
  private int at(int index) {
    return index < characters.length ? characters[index] : 0;
  }

  private boolean isDigit(int index) {
    return at(index) >= '0' && at(index) <= '9';
  }

  private static boolean isSpace(int character) {
    return Character.isWhitespace(character) || Character.isSpaceChar(character);
  }

  private static boolean belongsToName(int character) {
    return Character.isLetter(character)
        || character >= '0' && character <= '9'
        || character >= '₀' && character <= '₉'
        || character == '_';
  }
}
