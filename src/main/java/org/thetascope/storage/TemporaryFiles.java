package org.thetascope.storage;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;

/**
 * The temporary files of one target, whose names say which process writes them: what belongs to
 * none that lives was left by one that was killed. Ages do not count, as clocks are set back.
 */
final class TemporaryFiles {
  private static final String SUFFIX = ".tmp";

  private final Path target;
  private final String prefix;

  TemporaryFiles(Path target) {
    this.target = target;
    // short whatever the target is called, so that every name that it can have leaves room
    prefix = ".thetascope-%08x-".formatted(target.getFileName().toString().hashCode());
  }

  /** A new name beside the target. */
  Path temporary() {
    long process = ProcessHandle.current().pid();
    return target.resolveSibling(prefix + process + "-" + UUID.randomUUID() + SUFFIX);
  }

  /** Removes what nobody writes any more, as far as that can be done. */
  void remove() {
    try (DirectoryStream<Path> files =
        Files.newDirectoryStream(target.getParent(), prefix + "*" + SUFFIX)) {
      for (Path file : files) {
        if (isLeft(file.getFileName().toString())) {
          Files.deleteIfExists(file);
        }
      }
    } catch (IOException | DirectoryIteratorException e) {
      // the target is written all the same
    }
  }

  private boolean isLeft(String name) {
    String process = name.substring(prefix.length()).split("-", 2)[0];
    return process.matches("\\d{1,18}")
        && ProcessHandle.of(Long.parseLong(process)).filter(ProcessHandle::isAlive).isEmpty();
  }
}
