package org.thetascope.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;
import org.thetascope.json.JsonFormat;
import org.thetascope.parameter.Fault;
import org.thetascope.parameter.FaultException;

/** Remembers which scenario was open, from one start to the next. */
public final class LastSession {
  private final Path file;
  private final WorkSnapshotFile format = new WorkSnapshotFile();

  /** In a folder that is made when something is saved. */
  public LastSession(Path folder) {
    file = folder.resolve("last.json");
  }

  /**
   * What a start finds.
   *
   * @param work what was open; empty at the first start and where it cannot be read
   * @param notice what the user should be told, if anything
   */
  public record Loaded(Optional<WorkSnapshot> work, Optional<Fault> notice) {}

  /** Reads it; a file that cannot be read is set aside. Never fails. */
  public Loaded load() {
    if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      return new Loaded(Optional.empty(), Optional.empty());
    }
    try {
      return new Loaded(Optional.of(format.read(file)), Optional.empty());
    } catch (FaultException unreadable) {
      return new Loaded(Optional.empty(), Optional.of(Quarantine.notice(file, unreadable.fault())));
    }
  }

  /**
   * Writes it, whole or not at all.
   *
   * @throws FaultException if that fails
   */
  public void save(WorkSnapshot work) {
    try {
      Files.createDirectories(file.getParent());
    } catch (IOException e) {
      throw new FaultException("fault.cannotWrite", file.toString(), JsonFormat.reason(e));
    }
    WorkSnapshotFile.write(file, format.text(work));
  }
}
