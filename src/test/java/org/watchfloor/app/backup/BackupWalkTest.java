package org.watchfloor.app.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchfloor.base.HealthCheck.State;
import org.watchfloor.support.GuiTest;
import org.watchfloor.ui.Navigator;

/** A folder is typed, a backup made, a restore rehearsed; the health says so. */
class BackupWalkTest extends GuiTest {
  @TempDir Path stick;

  private String said() {
    return see(() -> lookup("#backup-said").queryAs(Label.class).getText());
  }

  @Test
  void backsUpAndProvesTheRestore() throws Exception {
    interact(() -> get(Navigator.class).open("system"));
    waitUntil(() -> lookup("#backup-folder").tryQuery().isPresent());
    assertThat(get(BackupHealth.class).check().state()).isEqualTo(State.UNTESTED);
    assertThat(get(DrillHealth.class).check().state()).isEqualTo(State.FAILED);
    clickOn("#backup-rehearse");
    waitUntil(() -> said().contains("还没有备份可演练"));

    interact(() -> lookup("#backup-folder").queryAs(TextField.class).setText(stick.toString()));
    interact(() -> lookup("#backup-keep").queryAs(TextField.class).setText("1"));
    clickOn("#backup-keep").type(KeyCode.ENTER);
    waitUntil(() -> said().contains("“1”"));
    interact(() -> lookup("#backup-keep").queryAs(TextField.class).setText("3"));
    clickOn("#backup-now");
    waitUntil(() -> said().contains("已读回核对"));
    assertThat(files()).isEqualTo(1);
    assertThat(get(BackupHealth.class).check().state()).isEqualTo(State.OK);

    clickOn("#backup-rehearse");
    waitUntil(() -> said().contains("3 分钟") || said().contains("180"));
    assertThat(get(DrillHealth.class).check().state()).isEqualTo(State.OK);
  }

  private long files() throws IOException {
    try (Stream<Path> all = Files.list(stick)) {
      return all.count();
    }
  }
}
