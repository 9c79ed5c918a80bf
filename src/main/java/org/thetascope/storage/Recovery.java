package org.thetascope.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.thetascope.json.JsonFormat;
import org.thetascope.parameter.Fault;
import org.thetascope.parameter.FaultException;

/**
 * Saves the present work aside, so that a crash never loses work. Each instance of the program has
 * a file of its own, which it holds while it runs; what nobody holds is what a crash left. Used
 * from one thread.
 */
public final class Recovery implements AutoCloseable {
  private static final String SUFFIX = ".thetascope-recovery.json";

  private final Path folder;
  private final Path own;
  private final InstanceLock lock;
  private final Map<Path, InstanceLock> found = new LinkedHashMap<>();
  private final WorkSnapshotFile format = new WorkSnapshotFile();
  private String last = "";

  /**
   * Takes part in a folder, which is made where it is missing.
   *
   * @throws FaultException if nothing can be saved there
   */
  public Recovery(Path configFolder) {
    folder = configFolder.resolve("recovery");
    own = folder.resolve(UUID.randomUUID() + SUFFIX);
    try {
      Files.createDirectories(folder);
      lock = InstanceLock.of(own).orElseThrow();
    } catch (IOException e) {
      throw new FaultException("fault.cannotWrite", folder.toString(), JsonFormat.reason(e));
    }
  }

  /**
   * What earlier runs left behind.
   *
   * @param recovered to be offered
   * @param notices of what could not be read and was set aside
   */
  public record Found(List<Recovered> recovered, List<Fault> notices) {}

  /** Looks for what crashed runs left; what is found belongs to this instance from now on. */
  public Found find() {
    List<Recovered> recovered = new ArrayList<>();
    List<Fault> notices = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.flatMap(this::lockable).distinct().sorted().toList()) {
        look(file, recovered, notices);
      }
    } catch (IOException e) {
      notices.add(Fault.of("fault.cannotRead", folder.toString(), JsonFormat.reason(e)));
    }
    return new Found(List.copyOf(recovered), List.copyOf(notices));
  }

  /**
   * The file that may be looked at for one in the folder, which may be its lock: a run that crashed
   * before it saved leaves only that. Never the own one, whose lock would be lost (POSIX).
   */
  private Stream<Path> lockable(Path file) {
    String name = file.getFileName().toString();
    String saved =
        name.endsWith(InstanceLock.SUFFIX) ? name.replace(InstanceLock.SUFFIX, "") : name;
    Path path = folder.resolve(saved);
    return saved.endsWith(SUFFIX) && !path.equals(own) ? Stream.of(path) : Stream.empty();
  }

  private void look(Path file, List<Recovered> recovered, List<Fault> notices) throws IOException {
    InstanceLock lock =
        found.containsKey(file) ? found.get(file) : InstanceLock.of(file).orElse(null);
    if (lock == null) {
      return;
    }
    new TemporaryFiles(file).remove();
    if (!Files.exists(file)) {
      // its instance ended cleanly between the list and the lock
      lock.close();
      return;
    }
    try {
      recovered.add(new Recovered(format.read(file), file));
      found.put(file, lock);
    } catch (FaultException e) {
      notices.add(Quarantine.notice(file, e.fault()));
      lock.close();
    }
  }

  /**
   * Saves the work aside, whole or not at all, if it is not what was saved last.
   *
   * @throws FaultException if that fails; what was saved before is then still there
   */
  public void save(WorkSnapshot work) {
    String text = format.text(work);
    if (!text.equals(last)) {
      WorkSnapshotFile.write(own, text);
      last = text;
    }
  }

  /**
   * Removes what this instance saved aside, once the user has saved it or does not want it.
   *
   * @throws FaultException if that fails
   */
  public void clear() {
    delete(own);
    last = "";
  }

  /**
   * Removes what was found, once the user has taken it over or does not want it.
   *
   * @throws FaultException if that fails
   */
  public void discard(Recovered recovered) {
    InstanceLock lock = found.remove(recovered.kept());
    if (lock != null) {
      delete(recovered.kept());
      release(lock);
    }
  }

  /** A clean end: nothing of this instance is left; what it found and did not discard is kept. */
  @Override
  public void close() {
    clear();
    found.values().forEach(Recovery::release);
    found.clear();
    release(lock);
  }

  private static void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new FaultException("fault.cannotWrite", file.toString(), JsonFormat.reason(e));
    }
  }

  private static void release(InstanceLock lock) {
    try {
      lock.close();
    } catch (IOException e) {
      throw new FaultException("fault.cannotWrite", "", JsonFormat.reason(e));
    }
  }
}
