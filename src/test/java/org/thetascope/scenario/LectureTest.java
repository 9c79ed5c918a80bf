package org.thetascope.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.thetascope.parameter.DoubleVector;
import org.thetascope.parameter.FaultException;
import org.thetascope.parameter.Table;
import org.thetascope.text.Text;

/** Lectures: order and titles, what is broken in them, and what they may not open. */
class LectureTest {
  private static final String SCENARIO = "{\"format\":\"thetascope-scenario\",\"version\":1}";
  private static final String HEAD = "{\"format\":\"thetascope-lecture\",\"version\":1";

  private static final String HEAD_2 = HEAD.replace("1", "2");

  @TempDir Path root;
  private final LectureReader reader = new LectureReader();
  private Path folder;

  @BeforeEach
  void makeFolder() throws IOException {
    folder = Files.createDirectory(root.resolve("folder"));
    Files.writeString(root.resolve("secret.thetascope.json"), SCENARIO);
    Files.writeString(folder.resolve("b.thetascope.json"), SCENARIO);
  }

  @Test
  void entriesAreMovedRetitledAddedAndTakenOut() {
    Lecture lecture = Lecture.of("t", List.of(named("a"), named("b"), named("c")));
    assertThat(titles(lecture.moved(0, 2))).containsExactly("b", "c", "a");
    assertThat(titles(lecture.moved(2, 0))).containsExactly("c", "a", "b");
    assertThat(titles(lecture.retitled(1, "x"))).containsExactly("a", "x", "c");
    assertThat(titles(lecture.without(1))).containsExactly("a", "c");
    assertThat(titles(lecture.plus(3, new LectureEntry.Opened(named("d"))))).endsWith("c", "d");
    assertThat(lecture.withTitle("u").title()).isEqualTo("u");
    assertThat(titles(lecture)).containsExactly("a", "b", "c");
  }

  @Test
  void anEntryHasItsOwnTitleAndNotes() throws IOException {
    Lecture lecture =
        read(
            HEAD
                + ",\"scenarios\":[{\"file\":\"b.thetascope.json\",\"title\":\"T\",\"notes\":\"N\"}]}");
    Scenario scenario = ((LectureEntry.Opened) lecture.entries().get(0)).scenario();
    assertThat(scenario).isEqualTo(Scenario.DEFAULT.withTitle("T").withNotes("N"));
  }

  @Test
  void anEntryMayBeLookedAtInAnotherWay() throws IOException {
    String view = "\"view\":{\"lab\":\"chains\",\"charts\":[\"weights\"]}";
    String entry = ",\"scenarios\":[{\"file\":\"b.thetascope.json\"," + view + "}]}";
    Scenario scenario = scenario(read(HEAD_2 + entry).entries().get(0));
    assertThat(scenario.view().charts()).containsExactly("weights");
    assertThat(scenario.withView(View.DEFAULT)).isEqualTo(Scenario.DEFAULT);
    assertThat(Text.english().sentence(read(HEAD + entry).broken().get(0).fault()))
        .startsWith("/view: ")
        .contains("file, title, notes");
    assertThat(
            Text.english()
                .sentence(read(HEAD_2 + entry.replace("weights", "walls")).broken().get(0).fault()))
        .startsWith("/view/charts/0: ")
        .contains("walls", "gradients");
  }

  @Test
  void guessesAreKeptWithTheirPage() throws IOException {
    Guess guess =
        new Guess("trajectories", Table.of(DoubleVector.of(0, -1), DoubleVector.of(50.5, 2)));
    LectureEntry.Opened page = new LectureEntry.Opened(named("a"), List.of(guess, guess));
    Lecture lecture = new Lecture("t", List.of(page, new LectureEntry.Opened(named("b"))));
    Lecture read = read(new LectureWriter().write(lecture));
    assertThat(read).isEqualTo(lecture);
    assertThat(read.with(0, named("c")).entries().get(0))
        .isEqualTo(new LectureEntry.Opened(named("c"), List.of(guess, guess)));
    Scenario without = named("a").withView(View.DEFAULT.withCharts(List.of("chain")));
    assertThat(page.with(without).guesses()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{}                                        | /guesses                 | a list",
        "[1]                                       | /guesses/0               | an object",
        "[{'points':[[0,0]]}]                      | /guesses/0/chart         | trajectories,"
            + " chain",
        "[{'chart':'map','points':[[0,0]]}]        | /guesses/0/chart         | trajectories,"
            + " chain",
        "[{'chart':'chain'}]                       | /guesses/0/points        | 1 to 2000",
        "[{'chart':'chain','points':[[0]]}]        | /guesses/0/points/0      | exactly 2",
        "[{'chart':'chain','points':[[0,1e999]]}]  | /guesses/0/points/0/1    | finite",
        "[{'chart':'chain','points':[[1,0],[0,0]]}] | /guesses/0/points       | not fall",
        "[{'chart':'chain','points':[[0,0]],'x':1}] | /guesses/0/x            | chart, points",
      })
  void whatIsNoGuess(String guesses, String pointer, String allowed) throws IOException {
    String page = SCENARIO.replace("}", ",\"guesses\":" + guesses.replace('\'', '"') + "}");
    Lecture lecture = read(HEAD_2 + ",\"scenarios\":[" + page + "," + SCENARIO + "]}");
    assertThat(lecture.broken()).hasSize(1);
    assertThat(Text.english().sentence(lecture.broken().get(0).fault()))
        .startsWith(pointer + ": ")
        .contains(allowed);
  }

  @Test
  void aChartHasFourGuesses() throws IOException {
    String guess = "{\"chart\":\"chain\",\"points\":[[0,0]]}";
    String five = String.join(",", Collections.nCopies(5, guess));
    String page = SCENARIO.replace("}", ",\"guesses\":[" + five + "]}");
    Lecture lecture = read(HEAD_2 + ",\"scenarios\":[" + page + "]}");
    assertThat(Text.english().sentence(lecture.broken().get(0).fault()))
        .startsWith("/guesses/4: ")
        .contains("chain", "at most 4");
    assertThat(read(HEAD + ",\"scenarios\":[" + page + "]}").broken()).hasSize(1);
  }

  private static Scenario scenario(LectureEntry entry) {
    return ((LectureEntry.Opened) entry).scenario();
  }

  @Test
  void theOthersOpenAndTheBrokenOnesAreNamed() throws IOException {
    Files.writeString(folder.resolve("bad.thetascope.json"), SCENARIO.substring(5));
    Lecture lecture =
        read(
            HEAD
                + ",\"scenarios\":["
                + SCENARIO
                + ",{\"file\":\"gone.thetascope.json\"},{\"file\":\"bad.thetascope.json\"},"
                + "{\"title\":\"steps\",\"format\":\"thetascope-scenario\",\"version\":1,\"steps\":0},"
                + "{\"title\":\"new\",\"format\":\"thetascope-scenario\",\"version\":3},[],null,"
                + "{\"file\":1},{\"file\":\"b.thetascope.json\",\"steps\":1},"
                + "{\"file\":\"b.thetascope.json\"}]}");
    assertThat(lecture.size()).isEqualTo(10);
    assertThat(lecture.entries().get(0)).isInstanceOf(LectureEntry.Opened.class);
    assertThat(lecture.entries().get(9)).isInstanceOf(LectureEntry.Opened.class);
    assertThat(lecture.broken())
        .extracting(LectureEntry::title)
        .startsWith("gone.thetascope.json", "bad.thetascope.json", "steps", "new");
    List<String> sentences =
        lecture.broken().stream().map(broken -> Text.english().sentence(broken.fault())).toList();
    assertThat(sentences).hasSize(8);
    assertThat(sentences.get(0)).contains("gone.thetascope.json", "no such file");
    assertThat(sentences.get(1)).contains("bad.thetascope.json", "JSON");
    assertThat(sentences.get(2)).contains("/steps", "at least 1 and at most 1000000");
    assertThat(sentences.get(3)).contains("/version", "3");
    assertThat(sentences.get(6)).contains("/file", "a string");
    assertThat(sentences.get(7)).contains("/steps", "file, title, notes");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../secret.thetascope.json",
        "./b.thetascope.json",
        "a/../b.thetascope.json",
        "/etc/passwd",
        "C:/x.thetascope.json",
        "..\\\\secret.thetascope.json",
        "",
        "a//b",
        "b.thetascope.json/",
        "x\\u0000.thetascope.json"
      })
  void nothingOutsideTheFolderIsOpened(String name) throws IOException {
    assertThat(sentenceOfOne(name)).contains("inside the folder");
  }

  @Test
  void noLinkLeadsOut() throws IOException {
    Files.createSymbolicLink(
        folder.resolve("link.thetascope.json"), root.resolve("secret.thetascope.json"));
    Files.createSymbolicLink(folder.resolve("up"), root);
    assertThat(sentenceOfOne("link.thetascope.json")).contains("inside the folder");
    assertThat(sentenceOfOne("up/secret.thetascope.json")).contains("inside the folder");
    assertThat(reader.read(folder).broken()).hasSize(1);
  }

  @Test
  void aFolderIsNoScenario() throws IOException {
    Files.createDirectory(folder.resolve("d.thetascope.json"));
    assertThat(sentenceOfOne("d.thetascope.json")).contains("not a file");
  }

  @Test
  void aFolderIsALectureInTheOrderOfItsNames() throws IOException {
    Files.writeString(folder.resolve("a.thetascope.json"), "{");
    Files.writeString(folder.resolve("c.thetascope.json"), new ScenarioWriter().write(named("C")));
    Files.writeString(folder.resolve("readme.txt"), "x");
    Lecture lecture = reader.read(folder);
    assertThat(lecture.title()).isEqualTo("folder");
    assertThat(titles(lecture)).containsExactly("a.thetascope.json", "", "C");
    assertThat(lecture.broken()).hasSize(1);
  }

  @Test
  void whatIsNoLecture() throws IOException {
    assertThat(sentence("")).contains("empty", "thetascope-lecture");
    assertThat(sentence("{\"format\":")).contains("line 1", "JSON");
    assertThat(sentence("\0" + HEAD + "}")).contains("line 1");
    assertThat(sentence("\uFEFF" + HEAD + "}")).contains("byte order mark");
    assertThat(sentence("[".repeat(5000))).contains("nested too deeply");
    assertThat(sentence(SCENARIO)).contains("/format", "thetascope-lecture");
    assertThat(sentence(HEAD.replace("1", "3") + "}")).contains("/version", "3");
    assertThat(sentence(HEAD + ",\"foo\":1}")).contains("/foo");
    assertThat(sentence(HEAD + ",\"title\":1}")).contains("/title", "a string");
    assertThat(sentence(HEAD + ",\"scenarios\":{}}")).contains("/scenarios", "a list");
    String many = String.join(",", Collections.nCopies(501, "0"));
    assertThat(sentence(HEAD + ",\"scenarios\":[" + many + "]}")).contains("501", "500");
    assertThat(sentence(HEAD + "}" + " ".repeat(LectureReader.MAX_BYTES))).contains("too large");
    Files.write(
        folder.resolve("bad.json"), "{\"title\":\"é\"}".getBytes(StandardCharsets.ISO_8859_1));
    assertThat(sentenceOf(folder.resolve("bad.json"))).contains("not UTF-8");
    assertThat(sentenceOf(root.resolve("gone.json"))).contains("gone.json", "no such file");
  }

  @Test
  void aLectureWithNothingIsOne() throws IOException {
    assertThat(read(HEAD + "}")).isEqualTo(new Lecture("", List.of()));
  }

  @Test
  void notesAreAQuestionAndAnAnswer() {
    Notes notes = Notes.of("first\nQuestion: why?\nand how?\nAnswer: so.");
    assertThat(notes).isEqualTo(new Notes("first", "why?\nand how?", "so."));
    assertThat(Notes.of(notes.text())).isEqualTo(notes);
    assertThat(Notes.of("plain")).isEqualTo(new Notes("plain", "", ""));
  }

  private String sentenceOfOne(String name) throws IOException {
    Lecture lecture = read(HEAD + ",\"scenarios\":[{\"file\":\"" + name + "\"}," + SCENARIO + "]}");
    assertThat(lecture.entries().get(1)).isInstanceOf(LectureEntry.Opened.class);
    return Text.english().sentence(((LectureEntry.Broken) lecture.entries().get(0)).fault());
  }

  private Lecture read(String json) throws IOException {
    return reader.read(Files.writeString(folder.resolve("x" + LectureReader.SUFFIX), json));
  }

  private String sentence(String json) throws IOException {
    return sentenceOf(Files.writeString(folder.resolve("x" + LectureReader.SUFFIX), json));
  }

  private String sentenceOf(Path file) {
    FaultException fault = catchThrowableOfType(FaultException.class, () -> reader.read(file));
    return Text.english().sentence(fault.fault());
  }

  private static Scenario named(String title) {
    return Scenario.DEFAULT.withTitle(title);
  }

  private static List<String> titles(Lecture lecture) {
    return lecture.entries().stream().map(LectureEntry::title).toList();
  }
}
