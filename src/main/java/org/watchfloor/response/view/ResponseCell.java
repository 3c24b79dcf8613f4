package org.watchfloor.response.view;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.watchfloor.response.Response;
import org.watchfloor.ui.Formats;
import org.watchfloor.ui.UiTexts;

/** A response in the list: its level, its matter, since when. */
final class ResponseCell extends ListCell<Response> {
  private final LevelNames names;
  private final UiTexts texts;
  private final Formats formats;

  ResponseCell(LevelNames names, UiTexts texts, Formats formats) {
    this.names = names;
    this.texts = texts;
    this.formats = formats;
    setPrefWidth(0);
  }

  @Override
  protected void updateItem(@Nullable Response response, boolean empty) {
    super.updateItem(response, empty);
    setText(null);
    if (empty || response == null) {
      setGraphic(null);
      return;
    }
    Label matter =
        new Label(
            response
                .terms()
                .map(Response.Terms::matter)
                .orElseGet(() -> response.steps().getLast().reason()));
    matter.setWrapText(true);
    Label since =
        new Label(
            texts.get(
                "response.since",
                texts.name("response.stage", response.stage()),
                formats.moment(response.since())));
    since.getStyleClass().add("muted");
    VBox lines = new VBox(names.chip(response), matter, since);
    lines.getStyleClass().add("response-cell");
    setGraphic(lines);
  }
}
