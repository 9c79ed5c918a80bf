package org.thetascope.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.thetascope.cli.Commands;
import org.thetascope.cli.Console;
import org.thetascope.parameter.Fault;
import org.thetascope.text.Text;

/**
 * Bad files of every kind, made of good ones: each gets its one sentence, or is read where nothing
 * that matters was harmed, and the work is bounded by the size that such a file may have.
 */
class BadFilesTest {
  /** A hang would fail here; the bound on the work is that on what is allocated. */
  private static final Duration HANG = Duration.ofSeconds(120);

  /** For buffers, and for what is computed with a file that is read. */
  private static final long ALLOCATED_AT_FIRST = 32 << 20;

  private static final int TIMES_A_GOOD_ONE = 4;

  @TempDir Path folder;
  private final StringWriter errors = new StringWriter();

  @ParameterizedTest
  @EnumSource
  void aGoodFileIsRead(Door door) throws IOException {
    Path file = write(door, "good", door.good(folder.resolve("made")));
    assertThat(door.read(file)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void aBadFileGetsItsSentence(Door door) throws IOException {
    byte[] good = door.good(folder.resolve("made"));
    List<Damage> all = new ArrayList<>(Damage.of(good));
    all.addAll(door.special(good));
    Path file = write(door, "good", good);
    long usual = Allocation.of(() -> door.read(file));
    int refused = 0;
    for (Damage damage : all) {
      refused += refused(door, damage, usual) ? 1 : 0;
    }
    assertThat(refused).isGreaterThan(50);
  }

  /** Whether a file is refused; if so, in a good sentence. */
  private boolean refused(Door door, Damage damage, long usual) throws IOException {
    Path file = write(door, "damaged", damage.bytes());
    List<Fault> faults = new ArrayList<>();
    long allocated =
        assertTimeoutPreemptively(
            HANG, () -> Allocation.of(() -> faults.addAll(door.read(file))), damage::name);
    assertThat(allocated)
        .as("allocated for %s: %s", door, damage)
        .isLessThan(
            ALLOCATED_AT_FIRST
                + TIMES_A_GOOD_ONE * usual
                + door.allocated() * Math.min(door.most(), damage.bytes().length));
    for (Fault fault : faults) {
      Sentences.assertGood(fault);
    }
    assertThat(kept(file)).as("%s: %s", door, damage).isEqualTo(damage.bytes());
    return !faults.isEmpty();
  }

  /** What became of a file: it is untouched, or it was set aside as it was. */
  private static byte[] kept(Path file) throws IOException {
    try (Stream<Path> files = Files.list(file.getParent())) {
      List<Path> left = files.toList();
      assertThat(left).hasSize(1);
      return Files.readAllBytes(left.get(0));
    }
  }

  @ParameterizedTest
  @EnumSource
  void aSparseGigabyteIsNotRead(Door door) throws IOException {
    Path file = write(door, "sparse", head(door));
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.write(java.nio.ByteBuffer.allocate(1), (1L << 30) - 1);
    }
    List<Fault> faults = new ArrayList<>();
    long allocated =
        assertTimeoutPreemptively(HANG, () -> Allocation.of(() -> faults.addAll(door.read(file))));
    assertThat(faults).hasSize(1);
    faults.forEach(Sentences::assertGood);
    assertThat(allocated).isLessThan(ALLOCATED_AT_FIRST + 8L * door.most());
  }

  @ParameterizedTest
  @EnumSource
  void theCommandLineSaysItInOneLine(Door door) throws IOException {
    byte[] good = door.good(folder.resolve("made"));
    List<Damage> all = new ArrayList<>(Damage.of(good));
    all.addAll(door.special(good));
    int refused = 0;
    for (int i = 0; i < all.size(); i += 1 + all.size() / 25) {
      Path file = write(door, "damaged", all.get(i).bytes());
      Path out = folder.resolve("out.csv");
      boolean sheet = door == Door.SHEET;
      int status =
          sheet
              ? run("check", file.toString(), "--out", out.toString())
              : run("data", file.toString(), "--table", "chain", "--out", out.toString());
      if (status != 0) {
        refused++;
        assertThat(status).as("%s: %s", door, all.get(i)).isEqualTo(2);
        assertThat(errors.toString().lines()).as("%s", all.get(i)).hasSize(1);
        assertThat(errors.toString()).startsWith("thetascope: ").doesNotContain("Exception");
        assertThat(out).doesNotExist();
      }
      Files.deleteIfExists(out);
    }
    assertThat(refused).isGreaterThan(2);
  }

  private int run(String... arguments) {
    errors.getBuffer().setLength(0);
    Console console =
        new Console(
            InputStream.nullInputStream(),
            OutputStream.nullOutputStream(),
            new PrintWriter(errors, true));
    return new Commands(console, Text.english()).run(arguments);
  }

  /** The beginning by which a kind is known. */
  private static byte[] head(Door door) {
    return switch (door) {
      case PNG -> new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 26, '\n'};
      case GIF -> "GIF89a".getBytes();
      case SVG -> "<svg>".getBytes();
      case PDF -> "%PDF-1.7".getBytes();
      default -> "{".getBytes();
    };
  }

  @Test
  void thereAreManyOfThem() throws IOException {
    int all = 0;
    for (Door door : Door.values()) {
      byte[] good = door.good(folder.resolve("made"));
      all += Damage.of(good).size() + door.special(good).size();
    }
    assertThat(all).isGreaterThan(1000);
  }

  private Path write(Door door, String name, byte[] bytes) throws IOException {
    Path root = folder.resolve(name);
    if (Files.exists(root)) {
      try (Stream<Path> old = Files.walk(root)) {
        for (Path path : old.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(path);
        }
      }
    }
    Path file = root.resolve(door.file());
    Files.createDirectories(file.getParent());
    return Files.write(file, bytes);
  }
}
