package org.thetascope.figure;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import org.thetascope.expression.SignRun;
import org.thetascope.expression.Signs;

/**
 * Words with mathematical signs, in any language of Latin letters, as LaTeX of any age has them.
 */
final class LatexText {
  private static final char HAT = '\u0302';

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
      latex.append(run.index() ? "$_{" + letters.replace("$", "") + "}$" : letters);
    }
    return latex.toString();
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
    return plain.charAt(0) < 127 && plain.length() > 1 ? accented(plain) : "?";
  }

  /** A letter under its accents, the innermost first. */
  private static String accented(String plain) {
    String letter = String.valueOf(plain.charAt(0));
    for (int i = 1; i < plain.length(); i++) {
      char accent = plain.charAt(i);
      if (accent == '\u0328') {
        letter = T1 + "\\k{" + letter + "}}";
      } else if (ACCENTS.containsKey(accent)) {
        boolean dotless = i == 1 && letter.equals("i") && accent < '\u0320';
        String command = ACCENTS.get(accent);
        boolean alone = letter.length() == 1 && !dotless && !Character.isLetter(command.charAt(1));
        letter = alone ? command + letter : command + "{" + (dotless ? "\\i" : letter) + "}";
      }
    }
    return letter;
  }
}
