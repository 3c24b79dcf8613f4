package org.watchfloor.app.system;

import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import org.watchfloor.base.Message;
import org.watchfloor.store.DataFolder;
import org.watchfloor.ui.UiTexts;
import org.watchfloor.ui.dialog.Dialogs;

/** What this program is, which version, where its data lies, and under which licences. */
public final class AboutController {
  private final UiTexts texts;
  private final DataFolder dataFolder;
  private final Dialogs dialogs;

  @FXML private Label version;
  @FXML private Label folder;

  @Inject
  AboutController(UiTexts texts, DataFolder dataFolder, Dialogs dialogs) {
    this.texts = texts;
    this.dataFolder = dataFolder;
    this.dialogs = dialogs;
  }

  @FXML
  private void initialize() {
    String built =
        Optional.ofNullable(AboutController.class.getPackage().getImplementationVersion())
            .orElse(texts.get("app.about.unpackaged"));
    version.setText(texts.get("app.about.version", built, Runtime.version()));
    folder.setText(texts.get("app.about.folder", dataFolder.root()));
  }

  @FXML
  private void showParts() {
    dialogs.tell(Message.of("app.about.parts"), parts());
  }

  private static List<String> parts() {
    String file = "/legal/third-party.txt";
    try (InputStream in = AboutController.class.getResourceAsStream(file)) {
      String all =
          new String(Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8);
      return all.lines().filter(line -> !line.isBlank()).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }
}
