package org.thetascope.app.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.thetascope.scenario.Gallery;
import org.thetascope.scenario.GalleryEntry;
import org.thetascope.scenario.Notes;
import org.thetascope.scenario.Scenario;
import org.thetascope.text.Text;
import org.thetascope.worksheet.Homework;

/** The bundled scenarios in other languages than that of their files. */
class GalleryTextsTest {
  private static final Pattern NUMBER = Pattern.compile("−?\\d+(\\.\\d+)?|[⁻⁰¹²³⁴⁵⁶⁷⁸⁹]+");

  static Stream<Locale> languages() {
    return Text.LANGUAGES.stream().filter(language -> !language.equals(Locale.ENGLISH));
  }

  @ParameterizedTest
  @MethodSource("languages")
  void everyScenarioSaysTheSameAsInItsFile(Locale language) {
    GalleryTexts words = new GalleryTexts(new Text(language));
    List<GalleryEntry> english = new Gallery().all();
    List<GalleryEntry> other = words.all();
    for (int i = 0; i < english.size(); i++) {
      assertSame(english.get(i).scenario(), other.get(i).scenario(), language);
    }
    assertSame(Homework.scenario(), words.homework(), language);
    assertThat(words.opening()).isEqualTo(other.get(0).scenario());
  }

  /** Other words, the same parts, the same numbers in them, and the same scenario. */
  private static void assertSame(Scenario english, Scenario other, Locale language) {
    assertThat(other.title()).isNotEqualTo(english.title());
    Notes is = Notes.of(other.notes());
    Notes was = Notes.of(english.notes());
    assertThat(is.remarks().isEmpty()).isEqualTo(was.remarks().isEmpty());
    String sign = new Text(language).numbers().decimalSign();
    assertThat(numbers(other.title(), sign)).isEqualTo(numbers(english.title(), "."));
    assertThat(numbers(is.question(), sign))
        .as(is.question())
        .isEqualTo(numbers(was.question(), "."));
    assertThat(numbers(is.answer(), sign)).as(is.answer()).isEqualTo(numbers(was.answer(), "."));
    assertThat(other.withTitle(english.title()).withNotes(english.notes())).isEqualTo(english);
  }

  private static TreeSet<String> numbers(String words, String sign) {
    String groups = sign.equals(",") ? "\u2009" : ",";
    String plain = words.replaceAll("(?<=\\d)" + groups + "(?=\\d{3}\\b)", "").replace(sign, ".");
    return new TreeSet<>(NUMBER.matcher(plain).results().map(MatchResult::group).toList());
  }

  @ParameterizedTest
  @MethodSource("languages")
  void thereAreNoWordsForScenariosThatAreNotBundled(Locale language) {
    List<String> ids = new Gallery().ids();
    assertThat(new Text(language).bundle().keySet())
        .filteredOn(key -> key.startsWith("gallery."))
        .allMatch(key -> ids.contains(key.split("\\.")[1]) || key.startsWith("gallery.homework."));
  }

  @Test
  void theWordsOfABundledScenarioChangeWithTheLanguageAndNothingElse() {
    GalleryTexts english = new GalleryTexts(Text.english());
    GalleryTexts german = new GalleryTexts(new Text(Locale.GERMAN));
    Scenario changed = english.opening().withSteps(77);
    Scenario there = german.translation().apply(changed);
    assertThat(there).isEqualTo(german.opening().withSteps(77));
    assertThat(english.translation().apply(there)).isEqualTo(changed);
    Scenario own = changed.withTitle("Meine Vorlesung");
    assertThat(german.translation().apply(own)).isSameAs(own);
  }
}
