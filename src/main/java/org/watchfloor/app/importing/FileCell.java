package org.watchfloor.app.importing;

import java.nio.file.Path;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.watchfloor.app.importing.ImportViewModel.Look;
import org.watchfloor.base.Message;
import org.watchfloor.ui.UiTexts;

/** A chosen file: where it lies, and below what would come of it or came of it. */
final class FileCell extends ListCell<Path> {
  private final ImportViewModel model;
  private final UiTexts texts;

  FileCell(ImportViewModel model, UiTexts texts) {
    this.model = model;
    this.texts = texts;
    // without it a long sentence makes the list scroll sideways instead of breaking the line
    setPrefWidth(0);
  }

  @Override
  protected void updateItem(@Nullable Path file, boolean isEmpty) {
    super.updateItem(file, isEmpty);
    if (isEmpty || file == null) {
      setGraphic(null);
      return;
    }
    VBox lines = new VBox(line(file.toString(), "strong"));
    Look look = model.look().get();
    look.of(file)
        .ifPresentOrElse(
            found -> {
              lines.getChildren().add(line(texts.say(found.said()), ""));
              for (Message note : found.notes()) {
                lines.getChildren().add(line(texts.say(note), "muted"));
              }
            },
            () -> {
              if (look.stage() == ImportViewModel.Stage.CHECKING) {
                lines.getChildren().add(line(texts.get("app.import.checking"), "muted"));
              }
            });
    setGraphic(lines);
  }

  private static Label line(String text, String style) {
    Label line = new Label(text);
    line.setWrapText(true);
    line.setMinHeight(Region.USE_PREF_SIZE);
    if (!style.isEmpty()) {
      line.getStyleClass().add(style);
    }
    return line;
  }
}
