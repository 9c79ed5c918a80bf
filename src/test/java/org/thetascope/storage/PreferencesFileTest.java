package org.thetascope.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.thetascope.text.Text;

/** Preferences are remembered; what cannot be read is set aside and never lost. */
class PreferencesFileTest {
  private static final String HEAD = "{\"format\":\"thetascope-preferences\",\"version\":1";

  @TempDir Path root;

  @Test
  void theyAreRemembered() {
    PreferencesFile file = new PreferencesFile(root.resolve("made").resolve("thetascope"));
    assertThat(file.load().preferences()).isEqualTo(Preferences.DEFAULT);
    assertThat(file.load().notice()).isEmpty();
    Preferences changed =
        Preferences.DEFAULT
            .withWindow(new WindowBounds(-1920.5, 0, 1366, 768, true))
            .withTheme("dark")
            .withLastFolder("/home/\u00fc \"x\"\\y")
            .withExport(
                new ExportChoice(
                    "gif", 0, 3000, "dark", false, true, 30, 12, true, "own", "8.5cm", "60mm",
                    "8pt", true))
            .withRecentFiles(List.of("b", "a"))
            .withLanguage("de")
            .withReducedMotion(true)
            .withLabs(new LabLayout("chains", Map.of("a", 0.25, "b", 342.0)));
    file.save(changed);
    assertThat(file.load().preferences()).isEqualTo(changed);
    file.save(Preferences.DEFAULT);
    assertThat(file.load().preferences()).isEqualTo(Preferences.DEFAULT);
  }

  @Test
  void anOlderFileWithoutTheLastExportIsRead() throws IOException {
    Files.writeString(root.resolve("preferences.json"), HEAD + ",\"theme\":\"dark\"}");
    PreferencesFile.Loaded loaded = new PreferencesFile(root).load();
    assertThat(loaded.notice()).isEmpty();
    assertThat(loaded.preferences()).isEqualTo(Preferences.DEFAULT.withTheme("dark"));
  }

  @Test
  void onlySoManyRecentFilesAreKeptEachOnce() {
    List<String> many = IntStream.range(0, 30).map(i -> i / 2).mapToObj(String::valueOf).toList();
    assertThat(Preferences.DEFAULT.withRecentFiles(many).recentFiles())
        .containsExactlyElementsOf(IntStream.range(0, 10).mapToObj(String::valueOf).toList());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{",
        "\u0000",
        "\uFEFF{}",
        "[]",
        "{\"format\":\"thetascope-scenario\",\"version\":1}",
        "{\"format\":\"thetascope-preferences\",\"version\":2}",
        HEAD,
        HEAD + ",\"new\":1}",
        HEAD + ",\"theme\":1}",
        HEAD + ",\"export\":{\"scale\":1.5}}",
        HEAD + ",\"export\":{\"rate\":-1}}",
        HEAD + ",\"export\":{\"colour\":\"red\"}}",
        HEAD + ",\"recentFiles\":[1]}",
        HEAD + ",\"recentFiles\":{}}",
        HEAD + ",\"window\":{\"x\":1e999}}",
        HEAD + ",\"reducedMotion\":\"yes\"}",
        HEAD + ",\"labs\":{\"dividers\":[{\"name\":\"a\",\"at\":-1}]}}",
        HEAD + ",\"labs\":{\"dividers\":[1]}}",
      })
  void whatCannotBeReadIsSetAsideAndReported(String content) throws IOException {
    Path path = Files.writeString(root.resolve("preferences.json"), content);
    Path earlier = Files.writeString(root.resolve("preferences.json.unreadable-1"), "earlier");
    PreferencesFile file = new PreferencesFile(root);
    PreferencesFile.Loaded loaded = file.load();
    assertThat(loaded.preferences()).isEqualTo(Preferences.DEFAULT);
    assertThat(Text.english().sentence(loaded.notice().orElseThrow()))
        .contains("preferences.json: ", "set aside as", "preferences.json.unreadable-2");
    assertThat(path).doesNotExist();
    assertThat(earlier).hasContent("earlier");
    assertThat(Files.readString(root.resolve("preferences.json.unreadable-2"))).isEqualTo(content);
    assertThat(file.load().notice()).isEmpty();
  }

  @Test
  void savingDoesNotOverwriteWhatCannotBeRead() throws IOException {
    Files.writeString(root.resolve("preferences.json"), "from a newer version");
    PreferencesFile file = new PreferencesFile(root);
    file.save(Preferences.DEFAULT);
    assertThat(root.resolve("preferences.json.unreadable-1")).hasContent("from a newer version");
    assertThat(file.load().notice()).isEmpty();
  }

  @Test
  void aFolderInTheWayIsSetAsideToo() throws IOException {
    Files.createDirectory(root.resolve("preferences.json"));
    PreferencesFile file = new PreferencesFile(root);
    assertThat(file.load().notice()).isPresent();
    file.save(Preferences.DEFAULT);
    assertThat(root.resolve("preferences.json.unreadable-1")).isDirectory();
  }

  @Test
  void eachSystemHasItsFolder() {
    String home = root.toAbsolutePath().toString();
    Path own = root.toAbsolutePath();
    assertThat(ConfigFolder.of(Map.of(), "Linux", home))
        .isEqualTo(own.resolve(".config/thetascope"));
    Map<String, String> environment =
        Map.of("XDG_CONFIG_HOME", home + "/xdg", "APPDATA", home + "/roaming");
    assertThat(ConfigFolder.of(environment, "Linux", home))
        .isEqualTo(own.resolve("xdg/thetascope"));
    assertThat(ConfigFolder.of(Map.of("XDG_CONFIG_HOME", "relative"), "Linux", home))
        .isEqualTo(own.resolve(".config/thetascope"));
    assertThat(ConfigFolder.of(environment, "Windows 11", home))
        .isEqualTo(own.resolve("roaming/Thetascope"));
    assertThat(ConfigFolder.of(environment, "Mac OS X", home))
        .isEqualTo(own.resolve("Library/Application Support/Thetascope"));
  }
}
