package org.watchfloor.duty.sheet.view;

import javafx.scene.control.ListCell;
import org.jspecify.annotations.Nullable;
import org.watchfloor.ui.Formats;
import org.watchfloor.ui.UiTexts;

/**
 * A line that was just typed, with the day and time it was taken for; why one was refused is said
 * under the fields when it is chosen.
 */
final class TypedCell extends ListCell<TypedRow> {
  private static final String REFUSED = "failed";

  private final Formats formats;
  private final UiTexts texts;

  TypedCell(Formats formats, UiTexts texts) {
    this.formats = formats;
    this.texts = texts;
    // As wide as the list and no wider.
    setPrefWidth(0);
    setWrapText(true);
  }

  @Override
  protected void updateItem(@Nullable TypedRow row, boolean empty) {
    super.updateItem(row, empty);
    getStyleClass().remove(REFUSED);
    setText(empty || row == null ? null : words(row));
    if (row != null && !empty && row.state() == TypedRow.State.REFUSED) {
      getStyleClass().add(REFUSED);
    }
  }

  private String words(TypedRow row) {
    Attempt attempt = row.attempt();
    return switch (row.state()) {
      case SAVING ->
          texts.get(
              "sheet.row.saving", attempt.sheet(), attempt.line(), attempt.time(), attempt.text());
      case SAVED ->
          texts.get(
              "sheet.row.saved",
              attempt.sheet(),
              attempt.line(),
              row.at() == null ? attempt.time() : formats.moment(row.at()),
              attempt.text());
      case REFUSED ->
          texts.get(
              "sheet.row.refused", attempt.sheet(), attempt.line(), attempt.time(), attempt.text());
    };
  }
}
