package org.thetascope;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The manual says under which licence each bundled library is, and of no other. */
class LicenceTableTest {
  /** What Maven lists of the libraries that the program runs with. */
  private static final Path BUNDLED = Path.of("target", "bundled.txt");

  private static final Pattern ARTIFACT = Pattern.compile("(?m)^\\s+[\\w.-]+:([\\w.-]+):jar:");
  private static final Pattern QUOTED = Pattern.compile("`([^`]+)`");

  @Test
  void theTableNamesWhatIsBundled() throws IOException {
    String page = Files.readString(Path.of("assets", "manual", "libraries.md"));
    String table = page.substring(page.indexOf("| library | bundled as |"));
    Set<String> bundled = found(ARTIFACT, Files.readString(BUNDLED));
    assertThat(bundled).contains("jackson-core");
    assertThat(found(QUOTED, table)).isEqualTo(bundled);
  }

  private static Set<String> found(Pattern pattern, String text) {
    Set<String> names = new TreeSet<>();
    pattern.matcher(text).results().map((MatchResult match) -> match.group(1)).forEach(names::add);
    return names;
  }
}
