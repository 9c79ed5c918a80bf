package org.thetascope.storage;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/** A file lock, released by the system when the process dies. */
final class InstanceLock implements AutoCloseable {
  /** How the name of a lock ends. */
  static final String SUFFIX = ".lock";

  private final Path lockFile;
  private final FileChannel channel;

  private InstanceLock(Path lockFile, FileChannel channel) {
    this.lockFile = lockFile;
    this.channel = channel;
  }

  /** The hold on a file, or nothing where somebody else has it. */
  static Optional<InstanceLock> of(Path file) throws IOException {
    Path lockFile = file.resolveSibling(file.getFileName() + SUFFIX);
    FileChannel channel =
        FileChannel.open(lockFile, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      FileLock lock = channel.tryLock();
      if (lock != null) {
        return Optional.of(new InstanceLock(lockFile, channel));
      }
    } catch (OverlappingFileLockException e) {
      // held by another part of this very program
    } catch (IOException e) {
      channel.close();
      throw e;
    }
    channel.close();
    return Optional.empty();
  }

  @Override
  public void close() throws IOException {
    try {
      Files.deleteIfExists(lockFile);
    } finally {
      channel.close();
    }
  }
}
