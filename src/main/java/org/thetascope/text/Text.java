package org.thetascope.text;

import java.math.BigDecimal;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.thetascope.parameter.Fault;
import org.thetascope.parameter.PowerOfTen;
import org.thetascope.parameter.Range;

/** The words of the program in one language; every string that a user reads comes from here. */
public final class Text {
  /** The base name of the resource bundle. */
  public static final String BUNDLE = "org.thetascope.text.text";

  /** Every language that there is; the first where the system's is none of them. */
  public static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.GERMAN);

  private static final int DIGITS = 6;

  /** Below this whole numbers have all their digits. */
  private static final double WHOLE = 1e10;

  private static final int LONGEST_QUOTE = 240;
  private static final int HEAD = 160;

  private final ResourceBundle bundle;
  private final NumberText numbers;

  /** The words of a language, English where there are none. */
  public Text(Locale locale) {
    bundle =
        ResourceBundle.getBundle(
            BUNDLE,
            locale,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    numbers = new NumberText(bundle.getString("number.decimalSign"));
  }

  /** English, in which the files' neutral parts are written. */
  public static Text english() {
    return new Text(Locale.ROOT);
  }

  /** The language among {@link #LANGUAGES} that somebody with a locale reads. */
  public static Locale language(Locale locale) {
    return LANGUAGES.stream()
        .filter(language -> language.getLanguage().equals(locale.getLanguage()))
        .findFirst()
        .orElse(LANGUAGES.get(0));
  }

  /** The bundle itself, for libraries that take one. */
  public ResourceBundle bundle() {
    return bundle;
  }

  /** How the language writes numbers. */
  public NumberText numbers() {
    return numbers;
  }

  /** Whether there are words under a key. */
  public boolean has(String key) {
    return bundle.containsKey(key);
  }

  /**
   * The words under a key.
   *
   * @param arguments what {0}, {1}, … stand for: strings, numbers, ranges or faults
   */
  public String get(String key, Object... arguments) {
    String pattern = bundle.getString(key);
    if (arguments.length == 0) {
      return pattern;
    }
    Object[] words = new Object[arguments.length];
    for (int i = 0; i < words.length; i++) {
      words[i] = word(arguments[i], !key.startsWith("fault."));
    }
    return MessageFormat.format(pattern, words);
  }

  /** One sentence for a fault, on one line; what it quotes at length is shortened. */
  public String sentence(Fault fault) {
    return get(fault.key(), fault.arguments().stream().map(Text::quoted).toArray());
  }

  private static Object quoted(Object argument) {
    if (!(argument instanceof String words)) {
      return argument;
    }
    int over = words.length() - LONGEST_QUOTE;
    String kept = over <= 0 ? words : words.substring(0, HEAD) + "…" + words.substring(HEAD + over);
    return kept.replaceAll("[\\p{Cntrl}\u0085\u2028\u2029]", " ");
  }

  /**
   * What stands for an argument.
   *
   * @param computed whether fractions are results, of which six digits are read; what somebody
   *     typed has all of its own
   */
  private String word(Object argument, boolean computed) {
    if (argument instanceof Fault fault) {
      return sentence(fault);
    }
    if (argument instanceof Range range) {
      return range(range);
    }
    if (argument instanceof BigDecimal decimal) {
      return numbers.exact(decimal);
    }
    if (argument instanceof PowerOfTen power) {
      return numbers.power(power.exponent());
    }
    if (argument instanceof Number number) {
      double value = number.doubleValue();
      boolean whole = value == Math.rint(value) && Math.abs(value) < WHOLE;
      return computed && !whole
          ? numbers.reading(value, DIGITS)
          : computed ? numbers.exact(value).replace('-', '−') : numbers.exact(value);
    }
    return String.valueOf(argument);
  }

  /** What a range allows, in words. */
  private String range(Range range) {
    if (range.equals(Range.FINITE)) {
      return get("range.finite");
    }
    String low = numbers.exact(range.low());
    String high = numbers.exact(range.high());
    String key = range.lowOpen() ? "range.over" : range.highOpen() ? "range.below" : "range.closed";
    return get(key, low, high);
  }
}
