package org.thetascope.storage;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import org.thetascope.json.JsonFormat;
import org.thetascope.parameter.Fault;
import org.thetascope.parameter.FaultException;

/**
 * Writes a file whole or not at all: into a temporary one beside the target, which then takes its
 * place.
 */
public final class WholeFile {
  private WholeFile() {}

  /** What fills the file. */
  @FunctionalInterface
  public interface Content {
    /** Writes everything. */
    void writeTo(OutputStream out) throws IOException;
  }

  /**
   * Writes the content to the target.
   *
   * @throws FaultException naming the target and the reason; the old file is then untouched
   */
  public static void write(Path target, Content content) {
    try {
      if (Files.isDirectory(target)) {
        throw new FaultException(
            "fault.cannotWrite", target.toString(), Fault.of("reason.directory"));
      }
      if (Files.exists(target) && !Files.isRegularFile(target)) {
        // a pipe or a device has no half-written state to avoid
        try (OutputStream out = Files.newOutputStream(target)) {
          content.writeTo(out);
        }
        return;
      }
      replace(Files.exists(target) ? target.toRealPath() : target.toAbsolutePath(), content);
    } catch (IOException e) {
      throw new FaultException("fault.cannotWrite", target.toString(), JsonFormat.reason(e));
    }
  }

  private static void replace(Path target, Content content) throws IOException {
    if (Files.exists(target) && !Files.isWritable(target)) {
      throw new AccessDeniedException(target.toString());
    }
    Path temporary =
        target.resolveSibling("." + target.getFileName() + "." + UUID.randomUUID() + ".tmp");
    try {
      try (FileChannel channel =
              FileChannel.open(temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
          OutputStream out = Channels.newOutputStream(channel)) {
        content.writeTo(out);
        out.flush();
        channel.force(true);
      }
      try {
        Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
      } catch (AtomicMoveNotSupportedException e) {
        Files.move(temporary, target, StandardCopyOption.REPLACE_EXISTING);
      }
    } finally {
      Files.deleteIfExists(temporary);
    }
  }
}
