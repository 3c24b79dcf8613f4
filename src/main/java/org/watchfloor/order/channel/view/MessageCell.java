package org.watchfloor.order.channel.view;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.watchfloor.order.channel.OutboxMessage;
import org.watchfloor.order.channel.Reason;
import org.watchfloor.ui.Formats;
import org.watchfloor.ui.UiTexts;

/** One message: where it stands, since when, to whom, why, what. */
final class MessageCell extends ListCell<OutboxMessage> {
  private final UiTexts texts;
  private final Formats formats;
  private final Label state = new Label();
  private final Label since = new Label();
  private final Label whom = new Label();
  private final Label why = new Label();
  private final Label what = new Label();
  private final HBox line = new HBox(state, since, whom, why, what);

  MessageCell(UiTexts texts, Formats formats) {
    this.texts = texts;
    this.formats = formats;
    line.getStyleClass().add("row");
    state.getStyleClass().add("strong");
    since.getStyleClass().add("muted");
    what.getStyleClass().add("muted");
    for (Label whole : new Label[] {state, since, whom, why}) {
      whole.setMinWidth(Region.USE_PREF_SIZE);
    }
    HBox.setHgrow(what, Priority.ALWAYS);
    // The words give way, not the reason.
    line.setMinWidth(0);
    line.setPrefWidth(0);
  }

  @Override
  protected void updateItem(@Nullable OutboxMessage one, boolean isEmpty) {
    super.updateItem(one, isEmpty);
    if (isEmpty || one == null) {
      setGraphic(null);
      return;
    }
    state.setText(texts.name("channel.state", one.state()));
    state.getStyleClass().remove("health-FAILED");
    if (one.state().needsOfficer()) {
      state.getStyleClass().add("health-FAILED");
    }
    since.setText(formats.moment(one.standing().since()));
    whom.setText(texts.name("channel.kind", one.kind()) + " " + one.message().address());
    Reason reason = one.standing().reason();
    why.setText(reason == null ? "" : texts.say(reason.said()));
    what.setText(one.message().text().replaceAll("\\s+", " "));
    setGraphic(line);
  }
}
