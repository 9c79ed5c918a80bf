package org.thetascope.app.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thetascope.text.Text;

/** The system's dialogs begin where the last one ended. */
class SystemFileDialogsTest {
  @TempDir Path folder;

  private final DialogDefaults last = new DialogDefaults();
  private final SystemFileDialogs dialogs = new SystemFileDialogs(Text.english(), last);

  @Test
  void savingAndOpeningBeginInTheLastFolder() {
    assertThat(dialogs.chooser("chooser.save", "png").getInitialDirectory()).isNull();
    dialogs.remember(folder.resolve("figure.png").toFile());
    assertThat(last.folderProperty().get()).isEqualTo(folder.toString());
    assertThat(dialogs.chooser("chooser.save", "svg").getInitialDirectory())
        .isEqualTo(folder.toFile());
    assertThat(dialogs.chooser("chooser.open", "json").getInitialDirectory())
        .isEqualTo(folder.toFile());
  }

  @Test
  void aFolderOfAnEarlierStartCounts() {
    last.folderProperty().set(folder.toString());
    assertThat(dialogs.chooser("chooser.open", "json").getInitialDirectory())
        .isEqualTo(folder.toFile());
  }

  @Test
  void aFolderThatIsGoneDoesNot() throws IOException {
    Path gone = Files.createDirectory(folder.resolve("gone"));
    last.folderProperty().set(gone.toString());
    Files.delete(gone);
    assertThat(dialogs.chooser("chooser.open", "json").getInitialDirectory()).isNull();
  }
}
