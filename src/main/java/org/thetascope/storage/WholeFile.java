package org.thetascope.storage;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import org.thetascope.json.JsonFormat;
import org.thetascope.parameter.Fault;
import org.thetascope.parameter.FaultException;

/**
 * Writes a file whole or not at all: into a temporary one beside the target, which then takes its
 * place. What a killed run left there is removed by the next one that writes the same target.
 */
public final class WholeFile {
  /** More links one after another are taken for a circle, as systems do. */
  private static final int MAX_LINKS = 40;

  private WholeFile() {}

  /** What fills the file. */
  @FunctionalInterface
  public interface Content {
    /** Writes everything. */
    void writeTo(OutputStream out) throws IOException;
  }

  /**
   * Writes the content to the target, or to what it links to, which need not be there yet.
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
      replace(followed(target), content);
    } catch (ReadOnlyFileSystemException e) {
      throw new FaultException("fault.cannotWrite", target.toString(), Fault.of("reason.readOnly"));
    } catch (IOException e) {
      throw new FaultException("fault.cannotWrite", target.toString(), JsonFormat.reason(e));
    }
  }

  private static Path followed(Path target) throws IOException {
    Path file = target.toAbsolutePath();
    for (int links = 0; Files.isSymbolicLink(file); links++) {
      if (links == MAX_LINKS) {
        throw new FileSystemLoopException(target.toString());
      }
      file = file.resolveSibling(Files.readSymbolicLink(file));
    }
    return file;
  }

  private static void replace(Path target, Content content) throws IOException {
    boolean old = Files.exists(target);
    if (old && !Files.isWritable(target)) {
      throw new AccessDeniedException(target.toString());
    }
    TemporaryFiles leftovers = new TemporaryFiles(target);
    Path temporary = leftovers.temporary();
    boolean moved = false;
    try {
      try (FileChannel channel =
              FileChannel.open(temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
          OutputStream out = Channels.newOutputStream(channel)) {
        if (old) {
          keepPermissions(target, temporary);
        }
        content.writeTo(out);
        out.flush();
        channel.force(true);
      }
      try {
        // some systems replace only when they are told to
        Files.move(
            temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      } catch (AtomicMoveNotSupportedException e) {
        Files.move(temporary, target, StandardCopyOption.REPLACE_EXISTING);
      }
      moved = true;
    } finally {
      if (!moved) {
        discard(temporary);
      }
    }
    leftovers.remove();
  }

  private static void discard(Path temporary) {
    try {
      Files.deleteIfExists(temporary);
    } catch (IOException e) {
      // why it could not be written is what counts; a later run removes what is left
    }
  }

  /** Who may read a file does not change because it is saved again. */
  private static void keepPermissions(Path from, Path to) {
    PosixFileAttributeView old = Files.getFileAttributeView(from, PosixFileAttributeView.class);
    PosixFileAttributeView changed = Files.getFileAttributeView(to, PosixFileAttributeView.class);
    if (old == null || changed == null) {
      return;
    }
    try {
      changed.setPermissions(old.readAttributes().permissions());
    } catch (IOException e) {
      // a file system without permissions; the work is worth more
    }
  }
}
