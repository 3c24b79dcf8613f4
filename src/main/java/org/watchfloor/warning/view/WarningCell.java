package org.watchfloor.warning.view;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.WatchClock;
import org.watchfloor.ui.Formats;
import org.watchfloor.ui.UiTexts;
import org.watchfloor.warning.Warning;
import org.watchfloor.warning.WarningColour;
import org.watchfloor.warning.WarningState;

/** A warning in a list: colour and kind, issuer, where, and how long it holds. */
final class WarningCell extends ListCell<Warning> {
  private final WarningNames names;
  private final UiTexts texts;
  private final Formats formats;
  private final WatchClock clock;
  private final Label chip = new Label();
  private final Label kind = new Label();
  private final Label issuer = new Label();
  private final Label where = new Label();
  private final Label left = new Label();
  private final VBox box;

  WarningCell(WarningNames names, UiTexts texts, Formats formats, WatchClock clock) {
    this.names = names;
    this.texts = texts;
    this.formats = formats;
    this.clock = clock;
    kind.getStyleClass().add("strong");
    kind.setWrapText(true);
    issuer.setWrapText(true);
    where.setWrapText(true);
    where.getStyleClass().add("muted");
    left.setWrapText(true);
    chip.setMinWidth(Label.USE_PREF_SIZE);
    HBox head = new HBox(chip, kind);
    head.getStyleClass().add("row");
    box = new VBox(head, issuer, where, left);
    box.getStyleClass().add("response-cell");
    box.setMinWidth(0);
    box.setPrefWidth(0);
    where.setMinHeight(Label.USE_PREF_SIZE);
    issuer.setMinHeight(Label.USE_PREF_SIZE);
    setPrefWidth(0);
  }

  /** Says anew how long it holds. */
  void turn() {
    Warning warning = getItem();
    if (warning != null && !isEmpty()) {
      left.setText(left(warning));
    }
  }

  private String left(Warning warning) {
    WarningState state = warning.state(clock.instant());
    return switch (state) {
      case COMING -> texts.get("warning.cell.coming", formats.moment(warning.notice().from()));
      case IN_FORCE -> texts.get("warning.cell.left", formats.countdown(warning.notice().until()));
      case EXPIRED, CANCELLED ->
          texts.get(
              "warning.cell.over",
              texts.name("warning.state", state),
              formats.moment(warning.end()));
    };
  }

  @Override
  protected void updateItem(@Nullable Warning warning, boolean empty) {
    super.updateItem(warning, empty);
    setText(null);
    if (empty || warning == null) {
      setGraphic(null);
      return;
    }
    boolean over = !warning.state(clock.instant()).standing();
    WarningColour colour = warning.colour();
    chip.getStyleClass()
        .setAll(List.of("label", "signal-chip", over ? "signal-over" : WarningNames.style(colour)));
    chip.setText(names.colour(colour));
    kind.setText(names.kind(warning.kind()));
    issuer.setText(warning.issuer());
    where.setText(names.areas(warning.notice()));
    left.setText(left(warning));
    setGraphic(box);
  }
}
