package org.thetascope.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thetascope.parameter.FaultException;
import org.thetascope.scenario.Scenario;
import org.thetascope.scenario.ScenarioReader;
import org.thetascope.scenario.ScenarioWriter;
import org.thetascope.text.Text;

/** Whatever the disk does, the target is the old or the new whole file, and the user is told. */
class DiskFaultTest {
  private static final Scenario OLD = Scenario.DEFAULT.withTitle("old");
  private static final Scenario NEW = Scenario.DEFAULT.withTitle("new");

  @TempDir Path folder;

  private static void save(Path target, Scenario scenario) {
    byte[] bytes = new ScenarioWriter().write(scenario).getBytes(StandardCharsets.UTF_8);
    WholeFile.write(target, out -> out.write(bytes));
  }

  private static String refusal(Path target) {
    FaultException fault = catchThrowableOfType(FaultException.class, () -> save(target, NEW));
    assertThat(fault).as("saving into %s", target).isNotNull();
    return Text.english().sentence(fault.fault());
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList();
    }
  }

  @Test
  void theDiskIsFullAtWhateverByte() throws IOException {
    int block = 8;
    int size = new ScenarioWriter().write(NEW).getBytes(StandardCharsets.UTF_8).length;
    int refused = 0;
    for (int free = 0; free <= size + block; free += block) {
      Configuration disk =
          Configuration.unix().toBuilder()
              .setBlockSize(block)
              .setMaxSize(size + block + free)
              .setAttributeViews("basic", "posix")
              .build();
      try (FileSystem system = Jimfs.newFileSystem(disk)) {
        Path target = Files.createDirectory(system.getPath("/f")).resolve("x.thetascope.json");
        save(target, OLD);
        if (free < size) {
          assertThat(refusal(target)).contains("Cannot write /f/x.thetascope.json", "space");
          refused++;
        } else {
          save(target, NEW);
        }
        assertThat(new ScenarioReader().read(target)).isEqualTo(free < size ? OLD : NEW);
        assertThat(files(target.getParent())).containsExactly(target);
      }
    }
    assertThat(refused).isGreaterThan(100);
  }

  @Test
  void eachOperationOfTheDiskFailsOnce() throws IOException {
    int failing = 0;
    boolean failed = true;
    while (failed) {
      failing++;
      Path target = Files.createDirectory(folder.resolve("f" + failing)).resolve("x.json");
      save(target, OLD);
      int[] operations = {0};
      int last = failing;
      Path faulty =
          FaultyDisk.of(
              target,
              operation -> {
                if (++operations[0] == last) {
                  throw new IOException("Input/output error");
                }
              });
      FaultException fault = catchThrowableOfType(FaultException.class, () -> save(faulty, NEW));
      failed = operations[0] >= last;
      // what fails after the file is written harms nothing; a question that fails is answered no
      Scenario left = new ScenarioReader().read(target);
      assertThat(left).as("operation %d", failing).isEqualTo(fault == null ? NEW : OLD);
      assertThat(files(target.getParent())).containsExactly(target);
    }
    assertThat(failing).isGreaterThan(8);
  }

  @Test
  void aDiskThatFailsForGoodLeavesTheOldFileAndIsSaid() throws IOException {
    for (String operation : List.of("open", "move")) {
      Path target = Files.createDirectory(folder.resolve(operation)).resolve("x.json");
      save(target, OLD);
      Path faulty =
          FaultyDisk.of(
              target,
              present -> {
                if (present.equals(operation)) {
                  throw new IOException("Input/output error");
                }
              });
      assertThat(refusal(faulty)).isEqualTo("Cannot write " + target + ": Input/output error.");
      assertThat(new ScenarioReader().read(target)).isEqualTo(OLD);
      assertThat(files(target.getParent())).containsExactly(target);
    }
  }

  @Test
  void aFolderThatMayNotBeWritten() throws IOException {
    Path target = folder.resolve("x.json");
    save(target, OLD);
    Path denied =
        FaultyDisk.of(
            target,
            operation -> {
              if (operation.equals("open")) {
                throw new AccessDeniedException("x");
              }
            });
    assertThat(refusal(denied)).endsWith("permission is denied.");
    Path readOnly =
        FaultyDisk.of(
            target,
            operation -> {
              if (operation.equals("open")) {
                throw new ReadOnlyFileSystemException();
              }
            });
    assertThat(refusal(readOnly)).endsWith("it is read-only there.");
    assertThat(new ScenarioReader().read(target)).isEqualTo(OLD);
  }

  @Test
  void aFileOrFolderThatIsGone() throws IOException {
    Path target = Files.createDirectory(folder.resolve("f")).resolve("x.json");
    save(target, OLD);
    Files.delete(target);
    save(target, NEW);
    assertThat(new ScenarioReader().read(target)).isEqualTo(NEW);
    Files.delete(target);
    Files.delete(target.getParent());
    assertThat(refusal(target)).endsWith("there is no such file or folder.");
    assertThat(target.getParent()).doesNotExist();
  }

  @Test
  void aFolderInThePlaceOfTheFile() throws IOException {
    Path target = Files.createDirectory(folder.resolve("x.json"));
    Path inside = Files.writeString(target.resolve("kept"), "kept");
    assertThat(refusal(target)).endsWith("it is a folder.");
    assertThat(inside).hasContent("kept");
  }

  @Test
  void aLinkIsFollowedAlsoToWhatIsNotThereYet() throws IOException {
    Path other = Files.createDirectory(folder.resolve("other")).resolve("y.json");
    Path link = Files.createSymbolicLink(folder.resolve("x.json"), Path.of("other", "y.json"));
    for (Scenario scenario : List.of(OLD, NEW)) {
      save(link, scenario);
      assertThat(link).isSymbolicLink();
      assertThat(new ScenarioReader().read(other)).isEqualTo(scenario);
    }
    Path nowhere = Files.createSymbolicLink(folder.resolve("n.json"), Path.of("none", "y.json"));
    assertThat(refusal(nowhere)).endsWith("there is no such file or folder.");
    assertThat(nowhere).isSymbolicLink();
    Path circle = Files.createSymbolicLink(folder.resolve("c.json"), Path.of("c.json"));
    assertThat(refusal(circle)).endsWith("its link leads in a circle.");
    assertThat(files(folder)).hasSize(4);
  }

  @ParameterizedTest
  @CsvSource({"1970-01-01T00:00:00Z", "2199-01-01T00:00:00Z"})
  void aClockThatWasSetMattersNot(Instant time) throws IOException {
    Path target = folder.resolve("x.json");
    save(target, OLD);
    Path own = Files.createFile(new TemporaryFiles(target).temporary());
    Path left = Files.createFile(leftBehind(target));
    for (Path path : List.of(target, own, left)) {
      Files.setLastModifiedTime(path, FileTime.from(time));
    }
    save(target, NEW);
    assertThat(new ScenarioReader().read(target)).isEqualTo(NEW);
    assertThat(own).exists();
    assertThat(left).doesNotExist();
  }

  @Test
  void onlyWhatADeadProcessLeftOfThisFileIsRemoved() throws IOException {
    Path target = folder.resolve("x.json");
    Path left = Files.createFile(leftBehind(target));
    Path another = Files.createFile(leftBehind(folder.resolve("y.json")));
    Path strange = Files.createFile(folder.resolve(left.getFileName() + "x"));
    save(target, NEW);
    assertThat(files(folder)).containsExactlyInAnyOrder(target, another, strange);
  }

  /** The name of a temporary file of a process that cannot be. */
  private static Path leftBehind(Path target) {
    String own = new TemporaryFiles(target).temporary().getFileName().toString();
    String pid = "-" + ProcessHandle.current().pid() + "-";
    return target.resolveSibling(own.replace(pid, "-999999999999-"));
  }

  @Test
  void aNameAsLongAsASystemTakesIsWritten() throws IOException {
    Path target = folder.resolve("x".repeat(250) + ".json");
    save(target, NEW);
    assertThat(files(folder)).containsExactly(target);
  }

  @Test
  void whoMayReadAFileStaysAsItWas() throws IOException {
    Path target = folder.resolve("x.json");
    save(target, OLD);
    Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rw-r-----"));
    save(target, NEW);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(target)))
        .isEqualTo("rw-r-----");
  }
}
