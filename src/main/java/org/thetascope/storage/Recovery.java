package org.thetascope.storage;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.thetascope.json.JsonFormat;
import org.thetascope.json.JsonObject;
import org.thetascope.parameter.Fault;
import org.thetascope.parameter.FaultException;
import org.thetascope.scenario.Scenario;
import org.thetascope.scenario.ScenarioReader;
import org.thetascope.scenario.ScenarioWriter;

/**
 * Saves the present scenario aside, so that a crash never loses work. Each instance of the program
 * has a file of its own, which it holds while it runs; what nobody holds is what a crash left. Used
 * from one thread.
 */
public final class Recovery implements AutoCloseable {
  private static final JsonFormat FORMAT = new JsonFormat("thetascope-recovery", 1, 2 << 20);
  private static final String SUFFIX = ".thetascope-recovery.json";

  private final Path folder;
  private final Path own;
  private final Claim claim;
  private final Map<Path, Claim> found = new LinkedHashMap<>();
  private final ScenarioWriter writer = new ScenarioWriter();
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
      claim = Claim.of(own).orElseThrow();
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
      for (Path file : files.flatMap(this::claimable).distinct().sorted().toList()) {
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
  private Stream<Path> claimable(Path file) {
    String name = file.getFileName().toString();
    String saved = name.endsWith(Claim.SUFFIX) ? name.replace(Claim.SUFFIX, "") : name;
    Path path = folder.resolve(saved);
    return saved.endsWith(SUFFIX) && !path.equals(own) ? Stream.of(path) : Stream.empty();
  }

  private void look(Path file, List<Recovered> recovered, List<Fault> notices) throws IOException {
    Claim hold = found.containsKey(file) ? found.get(file) : Claim.of(file).orElse(null);
    if (hold == null) {
      return;
    }
    new Leftovers(file).remove();
    if (!Files.exists(file)) {
      // its instance ended cleanly between the list and the lock
      hold.close();
      return;
    }
    try {
      recovered.add(FORMAT.read(file, root -> recovered(root, file)));
      found.put(file, hold);
    } catch (FaultException e) {
      notices.add(SetAside.notice(file, e.fault()));
      hold.close();
    }
  }

  /**
   * Saves the scenario aside, whole or not at all, if it is not what was saved last.
   *
   * @param file where it was opened from; empty where it has no file
   * @throws FaultException if that fails; what was saved before is then still there
   */
  public void save(Scenario scenario, String file) {
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    root.put("format", FORMAT.name());
    root.put("version", FORMAT.version());
    root.put("file", file);
    root.set("scenario", writer.node(scenario));
    String text = writer.text(root);
    if (!text.equals(last)) {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      WholeFile.write(own, out -> out.write(bytes));
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
    Claim hold = found.remove(recovered.kept());
    if (hold != null) {
      delete(recovered.kept());
      release(hold);
    }
  }

  /** A clean end: nothing of this instance is left; what it found and did not discard is kept. */
  @Override
  public void close() {
    clear();
    found.values().forEach(Recovery::release);
    found.clear();
    release(claim);
  }

  private static Recovered recovered(JsonObject root, Path kept) {
    root.allowOnly(List.of("format", "version", "file", "scenario"));
    String file = root.string("file", "");
    JsonNode scenario =
        root.has("scenario") ? root.get("scenario") : JsonNodeFactory.instance.missingNode();
    return new Recovered(new ScenarioReader().read(scenario), file, kept);
  }

  private static void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new FaultException("fault.cannotWrite", file.toString(), JsonFormat.reason(e));
    }
  }

  private static void release(Claim hold) {
    try {
      hold.close();
    } catch (IOException e) {
      throw new FaultException("fault.cannotWrite", "", JsonFormat.reason(e));
    }
  }
}
