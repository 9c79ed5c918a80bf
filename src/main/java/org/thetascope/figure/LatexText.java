package org.thetascope.figure;

import static java.util.Locale.ROOT;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.thetascope.expression.SignRun;
import org.thetascope.expression.Signs;

/**
 * Words with mathematical signs, in any language of Latin letters, as LaTeX of any age has them.
 */
final class LatexText {
  private static final char HAT = '\u0302';
  private static final char HOOK = '\u0309';
  private static final char FRACTION = '\u2044';
  private static final char HORN = '\u031B';
  private static final char OGONEK = '\u0328';

  /** Names of letters with something that TeX's older typefaces have not. */
  private static final Pattern LETTER =
      Pattern.compile("LATIN (?:(SMALL)|CAPITAL) LETTER ([A-Z])(?: WITH .*)?");

  /** Letters that stand in a newer encoding of fonts only. */
  private static final String T1 = "{\\fontencoding{T1}\\selectfont";

  /** What stands for itself, or as LaTeX's commands for words. */
  private static final Map<Character, String> SIGNS = new HashMap<>();

  /** Accents by the signs that Unicode joins to a letter. */
  private static final Map<Character, String> ACCENTS =
      Map.ofEntries(
          Map.entry('\u0300', "\\`"),
          Map.entry('\u0301', "\\'"),
          Map.entry('\u0302', "\\^"),
          Map.entry('\u0303', "\\~"),
          Map.entry('\u0304', "\\="),
          Map.entry('\u0306', "\\u"),
          Map.entry('\u0307', "\\."),
          Map.entry('\u0308', "\\\""),
          Map.entry('\u0309', "\\raise1.1ex\\hbox{\\scalebox{.45}{?}}"),
          Map.entry('\u030A', "\\r"),
          Map.entry('\u030B', "\\H"),
          Map.entry('\u030C', "\\v"),
          Map.entry('\u0323', "\\d"),
          Map.entry('\u0326', "\\c"),
          Map.entry('\u0327', "\\c"),
          Map.entry('\u0331', "\\b"));

  static {
    Signs.COMMANDS.forEach((sign, command) -> SIGNS.put(sign, "$" + command + "$"));
    SIGNS.put('′', "$'$");
    put("−", "$-$", "|", "$|$", "<", "$<$", ">", "$>$", "\u2009", "\\,", "\u202F", "\\,");
    put("\u00A0", "~", "’", "'", "‘", "`", "„", ",,", "“", "``", "”", "''", "…", "\\dots{}");
    put("–", "--", "—", "---", "«", "$\\ll$", "»", "$\\gg$", "°", "$^{\\circ}$", "§", "\\S{}");
    put("\\", "\\textbackslash{}", "~", "\\textasciitilde{}", "^", "\\textasciicircum{}");
    put("ß", "\\ss{}", "æ", "\\ae{}", "Æ", "\\AE{}", "œ", "\\oe{}", "Œ", "\\OE{}");
    put("ø", "\\o{}", "Ø", "\\O{}", "ł", "\\l{}", "Ł", "\\L{}", "ı", "\\i{}", "ẞ", "SS");
    put("đ", T1 + "\\dj}", "Đ", T1 + "\\DJ}", "ð", T1 + "\\dh}", "Ð", T1 + "\\DH}");
    put("þ", T1 + "\\th}", "Þ", T1 + "\\TH}", "ŋ", T1 + "\\ng}", "Ŋ", T1 + "\\NG}");
    put("ħ", "\\rlap{\\raise.7ex\\hbox{-}}h", "Ħ", "\\rlap{\\raise.7ex\\hbox{-}}H");
    put("ŧ", "\\rlap{\\raise.2ex\\hbox{-}}t", "Ŧ", "\\rlap{\\raise.4ex\\hbox{-}}T");
    SIGNS.put('ə', newer('ə', "\\rotatebox[origin=c]{180}{e}"));
    SIGNS.put('Ə', newer('Ə', "\\reflectbox{E}"));
    SIGNS.put('ɔ', newer('ɔ', "\\reflectbox{c}"));
    SIGNS.put('Ɔ', newer('Ɔ', "\\reflectbox{C}"));
    SIGNS.put('ɛ', newer('ɛ', "$\\varepsilon$"));
    SIGNS.put('Ɛ', newer('Ɛ', "\\reflectbox{3}"));
    put("¿", "?`", "¡", "!`", "‰", "\\,0/00", "²", "$^{2}$", "³", "$^{3}$", "¹", "$^{1}$");
  }

  private LatexText() {}

  private static void put(String... pairs) {
    for (int i = 0; i < pairs.length; i += 2) {
      SIGNS.put(pairs[i].charAt(0), pairs[i + 1]);
    }
  }

  /** Text in LaTeX, ASCII only. */
  static String of(String text) {
    StringBuilder latex = new StringBuilder();
    for (SignRun run : SignRun.of(Normalizer.normalize(text, Normalizer.Form.NFC))) {
      String letters = letters(run.text());
      latex.append(run.index() ? index(letters) : letters);
    }
    return latex.toString();
  }

  private static String index(String letters) {
    if (letters.matches("[A-Za-z]{2,}")) {
      return "$_{\\mathrm{" + letters + "}}$";
    }
    String plain = letters.replace("$", "");
    // accents of words are none of mathematics
    return letters.matches("[A-Za-z0-9, ]*|\\$[^$]*\\$")
        ? "$_{" + plain + "}$"
        : "\\textsubscript{" + letters + "}";
  }

  private static String letters(String joined) {
    StringBuilder latex = new StringBuilder();
    for (int i = 0; i < joined.length(); i++) {
      char c = joined.charAt(i);
      if (i + 1 < joined.length() && joined.charAt(i + 1) == HAT) {
        latex.append("$\\hat{").append(c).append("}$");
        i++;
      } else {
        latex.append(sign(c));
      }
    }
    return latex.toString();
  }

  private static String sign(char c) {
    if (c == 'ŝ') {
      return "$\\hat{s}$";
    }
    if (SIGNS.containsKey(c)) {
      return SIGNS.get(c);
    }
    if ("&%$#_{}".indexOf(c) >= 0) {
      return "\\" + c;
    }
    if (c < ' ') {
      return " ";
    }
    return c < 127 ? String.valueOf(c) : composed(c);
  }

  /** An index, an exponent, or a letter with accents. */
  private static String composed(char c) {
    String plain = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKD);
    String name = String.valueOf(Character.getName(c));
    if (plain.charAt(0) != c && plain.length() == 1) {
      boolean below = name.contains("SUBSCRIPT");
      boolean above = name.contains("SUPERSCRIPT") || name.contains("MODIFIER LETTER");
      if (below || above) {
        String script = plain.equals("−") ? "-" : plain.charAt(0) < 127 ? plain : "?";
        return "$" + (below ? "_" : "^") + "{" + script + "}$";
      }
      return sign(plain.charAt(0));
    }
    int slash = plain.indexOf(FRACTION);
    if (slash > 0) {
      return "$^{" + plain.substring(0, slash) + "}\\!/_{" + plain.substring(slash + 1) + "}$";
    }
    if (plain.charAt(0) < 127 && plain.length() > 1) {
      return accented(c, plain);
    }
    Matcher letter = LETTER.matcher(name);
    if (!letter.matches()) {
      return "?";
    }
    String base = letter.group(1) == null ? letter.group(2) : letter.group(2).toLowerCase(ROOT);
    return newer(c, base);
  }

  /** A letter under its accents, the innermost first. */
  private static String accented(char c, String plain) {
    String letter = String.valueOf(plain.charAt(0));
    boolean hard = false;
    for (int i = 1; i < plain.length(); i++) {
      char accent = plain.charAt(i);
      String command = ACCENTS.get(accent);
      if (accent == OGONEK) {
        letter = T1 + "\\k{" + letter + "}}";
      } else if (accent == HORN) {
        letter += "\\kern-.12em\\raise.25ex\\hbox{'}";
        hard = true;
      } else if (command == null) {
        hard = true;
      } else if (i > 1 || accent == HOOK) {
        letter = above(accent == HOOK ? command : command + "{}", letter);
        hard = true;
      } else {
        letter = accented(letter, accent, command);
      }
    }
    return hard ? newer(c, letter) : letter;
  }

  private static String accented(String letter, char accent, String command) {
    boolean dotless = letter.equals("i") && accent < '\u0320';
    boolean alone = !dotless && !Character.isLetter(command.charAt(1));
    return alone ? command + letter : command + "{" + (dotless ? "\\i" : letter) + "}";
  }

  /** TeX puts an accent over a letter only, not over what has one. */
  private static String above(String accent, String letter) {
    return "{\\setbox0\\hbox{"
        + letter
        + "}\\leavevmode\\rlap{\\hbox to\\wd0{\\hss\\raise\\dimexpr\\ht0-1ex\\relax\\hbox{"
        + accent
        + "}\\hss}}\\box0}";
  }

  /** The letter itself where TeX reads Unicode and its font has it; elsewhere what comes near. */
  private static String newer(char c, String near) {
    return String.format(
        ROOT,
        "{\\ifdefined\\Umathchar\\iffontchar\\font\"%04X \\char\"%<04X \\else %s\\fi\\else"
            + " %2$s\\fi}",
        (int) c,
        near);
  }
}
