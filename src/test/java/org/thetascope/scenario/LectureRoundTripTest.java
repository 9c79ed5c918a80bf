package org.thetascope.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A lecture survives its file. */
class LectureRoundTripTest {
  private final LectureReader reader = new LectureReader();
  private final LectureWriter writer = new LectureWriter();

  @Provide
  Arbitrary<Lecture> lectures() {
    Arbitrary<String> titles =
        Arbitraries.strings().withCharRange(' ', '\uD7FF').withChars('\n', '"').ofMaxLength(20);
    return Combinators.combine(titles, AnyScenario.scenarios().list().ofMaxSize(3)).as(Lecture::of);
  }

  @Property(tries = 100)
  void fromLectureToFileAndBack(@ForAll("lectures") Lecture lecture) throws IOException {
    assertThat(thereAndBack(lecture)).isEqualTo(lecture);
  }

  @Example
  void theGalleryIsALecture() throws IOException {
    Gallery gallery = new Gallery();
    Lecture lecture = gallery.lecture("All");
    assertThat(lecture.entries())
        .extracting(LectureEntry::title)
        .isEqualTo(gallery.all().stream().map(GalleryEntry::title).toList());
    assertThat(thereAndBack(lecture)).isEqualTo(lecture);
  }

  @Example
  void aBrokenEntryIsKeptAsItWas() throws IOException {
    Path file = Files.createTempFile("lecture", LectureReader.SUFFIX);
    try {
      Files.writeString(
          file,
          "{\"format\":\"thetascope-lecture\",\"version\":1,\"title\":\"t\",\"scenarios\":["
              + "{\"file\":\"gone.thetascope.json\",\"notes\":\"n\"},"
              + "{\"format\":\"thetascope-scenario\",\"version\":3,\"new\":[1]},7]}");
      Lecture lecture = reader.read(file);
      assertThat(lecture.broken()).hasSize(3);
      Files.writeString(file, writer.write(lecture));
      assertThat(reader.read(file)).isEqualTo(lecture);
      Lecture retitled = lecture.retitled(0, "Lost").retitled(1, "From the future");
      Files.writeString(file, writer.write(retitled));
      assertThat(reader.read(file).entries())
          .extracting(LectureEntry::title)
          .containsExactly("Lost", "From the future", "");
    } finally {
      Files.delete(file);
    }
  }

  private Lecture thereAndBack(Lecture lecture) throws IOException {
    Path file = Files.createTempFile("lecture", LectureReader.SUFFIX);
    try {
      Files.writeString(file, writer.write(lecture));
      return reader.read(file);
    } finally {
      Files.delete(file);
    }
  }
}
