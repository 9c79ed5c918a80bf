package org.thetascope.app.document;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.thetascope.app.lab.worksheet.SheetState;
import org.thetascope.scenario.Gallery;
import org.thetascope.scenario.GalleryEntry;
import org.thetascope.scenario.LabOutline;
import org.thetascope.scenario.Lecture;
import org.thetascope.scenario.LectureEntry;
import org.thetascope.scenario.Notes;
import org.thetascope.scenario.Scenario;
import org.thetascope.text.Text;
import org.thetascope.worksheet.Homework;

/**
 * The bundled scenarios in the language of the window. Their numbers, and their words in English,
 * stand in their files; the words of other languages stand in the resource bundle.
 */
public final class GalleryTexts {
  private static final String HOMEWORK = "homework";
  private static final String LECTURE = "lecture.gallery";

  private final Text text;
  private final Gallery gallery = new Gallery();

  /** In a language. */
  public GalleryTexts(Text text) {
    this.text = text;
  }

  /** The title and the notes that a scenario shows. */
  private record Said(String title, String notes) {
    static Said by(Scenario scenario) {
      return new Said(scenario.title(), scenario.notes());
    }

    Scenario in(Scenario scenario) {
      return scenario.withTitle(title).withNotes(notes);
    }
  }

  /** The scenario that the first start shows. */
  public Scenario opening() {
    return in(gallery.ids().get(0), gallery.opening());
  }

  /** The homework's scenario. */
  public Scenario homework() {
    return in(HOMEWORK, Homework.scenario());
  }

  /** All in teaching order, read anew at each call. */
  public List<GalleryEntry> all() {
    return gallery.all().stream()
        .map(entry -> new GalleryEntry(entry.id(), in(entry.id(), entry.scenario())))
        .toList();
  }

  /** All, those of one lab together. */
  public List<GalleryEntry> byTopic() {
    List<String> labs = LabOutline.ids();
    return all().stream()
        .sorted(Comparator.comparingInt(entry -> labs.indexOf(entry.scenario().view().lab())))
        .toList();
  }

  /** All as a lecture. */
  public Lecture lecture() {
    return lectures().apply(gallery.lecture(text.get(LECTURE)));
  }

  /** Gives what is bundled in a lecture, and the title of the gallery, the words of this one. */
  public UnaryOperator<Lecture> lectures() {
    UnaryOperator<Scenario> words = translation();
    List<String> titles =
        Text.LANGUAGES.stream().map(other -> new Text(other).get(LECTURE)).toList();
    return lecture -> {
      String title = titles.contains(lecture.title()) ? text.get(LECTURE) : lecture.title();
      return new Lecture(
          title, lecture.entries().stream().map(entry -> translated(entry, words)).toList());
    };
  }

  private static LectureEntry translated(LectureEntry entry, UnaryOperator<Scenario> words) {
    return entry instanceof LectureEntry.Opened opened
        ? opened.with(words.apply(opened.scenario()))
        : entry;
  }

  /** Gives a bundled scenario that shows another language's words this one's; no other changes. */
  public UnaryOperator<Scenario> translation() {
    Map<Said, Said> known = new HashMap<>();
    gallery.all().forEach(entry -> add(known, entry.id(), entry.scenario()));
    add(known, HOMEWORK, Homework.scenario());
    return scenario -> {
      Said wanted = known.get(Said.by(scenario));
      return wanted == null ? scenario : wanted.in(scenario);
    };
  }

  /** Gives a sheet that has no file yet this language's name, and its scenario these words. */
  public UnaryOperator<SheetState> sheets() {
    UnaryOperator<Scenario> words = translation();
    Map<String, String> names = new HashMap<>();
    for (String key : List.of("sheet.homework.name", "sheet.new.name")) {
      Text.LANGUAGES.forEach(other -> names.put(new Text(other).get(key), text.get(key)));
    }
    return sheet ->
        names.containsKey(sheet.name())
            ? new SheetState(names.get(sheet.name()), sheet.sheet(), words.apply(sheet.scenario()))
            : sheet;
  }

  private void add(Map<Said, Said> known, String id, Scenario bundled) {
    Said wanted = said(text, id, bundled);
    for (Locale language : Text.LANGUAGES) {
      known.put(said(new Text(language), id, bundled), wanted);
    }
  }

  private Scenario in(String id, Scenario bundled) {
    return said(text, id, bundled).in(bundled);
  }

  private static Said said(Text text, String id, Scenario bundled) {
    String key = "gallery." + id;
    if (!text.has(key + ".title")) {
      return Said.by(bundled);
    }
    Notes notes =
        new Notes(
            part(text, key + ".remarks"),
            part(text, key + ".question"),
            part(text, key + ".answer"));
    return new Said(text.get(key + ".title"), notes.text());
  }

  private static String part(Text text, String key) {
    return text.has(key) ? text.get(key) : "";
  }
}
