package org.watchfloor.duty.timeline.view;

import java.time.Duration;
import java.util.Objects;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.watchfloor.duty.timeline.Note;
import org.watchfloor.duty.timeline.TimelineLine;
import org.watchfloor.journal.Entry;
import org.watchfloor.ui.Formats;
import org.watchfloor.ui.UiTexts;

/**
 * One row: when it happened, when it was written down if that is another minute, what, and who. All
 * nodes are made once; the row only fills them.
 */
final class TimelineCell extends ListCell<Long> {
  private static final PseudoClass UNVERIFIED = PseudoClass.getPseudoClass("unverified");
  private static final PseudoClass STRUCK = PseudoClass.getPseudoClass("struck");

  /** Below this both times are the same minute to an officer. */
  private static final Duration SAME = Duration.ofMinutes(1);

  private static final int SHORT_WORDS = 24;
  private static final double MIN_WIDTH = 120;

  private final TimelineViewModel model;
  private final Formats formats;
  private final UiTexts texts;
  private final Label happened = label("timeline-time");
  private final Label recorded = label("timeline-recorded");
  private final Label mark = label("timeline-mark");
  private final Label said = label("timeline-said");
  private final Label corrected = label("timeline-corrected");
  private final Label who = label("timeline-who");
  private final HBox row = new HBox();
  private @Nullable TimelineLine filled;

  TimelineCell(TimelineViewModel model, Formats formats, UiTexts texts) {
    this.model = model;
    this.formats = formats;
    this.texts = texts;
    row.getStyleClass().add("timeline-row");
    row.setAlignment(Pos.CENTER_LEFT);
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    for (Label fixed : new Label[] {happened, recorded, mark, who}) {
      fixed.setMinWidth(Region.USE_PREF_SIZE);
    }
    said.setMinWidth(0);
    corrected.setMinWidth(0);
    row.getChildren().addAll(happened, recorded, mark, said, corrected, gap, who);
    row.setMinWidth(0);
    row.setPrefWidth(0);
    model.loads().subscribe(this::lookAgain);
  }

  /** Fills the row anew only if its own line came in: refilling a whole screen stops a scroll. */
  private void lookAgain() {
    if (!isEmpty() && line() != filled) {
      fill();
    }
  }

  @Override
  protected void updateItem(@Nullable Long position, boolean empty) {
    super.updateItem(position, empty);
    setText(null);
    if (empty || position == null) {
      setGraphic(null);
      setAccessibleText(null);
      filled = null;
      return;
    }
    fill();
    setGraphic(row);
  }

  private void fill() {
    filled = line();
    if (filled == null) {
      clear();
    } else {
      fill(filled);
    }
  }

  private @Nullable TimelineLine line() {
    int index = getIndex();
    return index >= 0 && index < model.rows().size() ? model.line(index) : null;
  }

  private void clear() {
    for (Label label : new Label[] {happened, recorded, mark, said, corrected, who}) {
      show(label, "");
    }
    pseudoClassStateChanged(UNVERIFIED, false);
    pseudoClassStateChanged(STRUCK, false);
    said.setText(texts.get("ui.register.loading"));
    said.setManaged(true);
    said.setVisible(true);
  }

  private void fill(TimelineLine line) {
    Entry entry = line.recorded().entry();
    show(happened, formats.moment(entry.happenedAt()));
    boolean late =
        Duration.between(entry.happenedAt(), entry.recordedAt()).abs().compareTo(SAME) >= 0;
    show(
        recorded,
        late ? texts.get("duty.timeline.recorded", formats.moment(entry.recordedAt())) : "");
    show(mark, line.unverified() ? texts.get("duty.timeline.unverified") : "");
    show(said, line.said().replaceAll("\\s*\\R\\s*", " "));
    Note note = line.note();
    show(
        corrected,
        line.struck() ? texts.get("duty.timeline.now", Objects.requireNonNull(note).text()) : "");
    // A short correction always stands whole; what it replaces may be cut instead.
    corrected.setMinWidth(
        corrected.getText().length() <= SHORT_WORDS ? Region.USE_PREF_SIZE : MIN_WIDTH);
    show(who, entry.actor().officer());
    pseudoClassStateChanged(UNVERIFIED, line.unverified());
    pseudoClassStateChanged(STRUCK, line.struck());
    setAccessibleText(
        String.join(
            " ",
            happened.getText(),
            recorded.getText(),
            mark.getText(),
            line.said(),
            corrected.getText(),
            who.getText()));
  }

  private static void show(Label label, String text) {
    label.setText(text);
    label.setVisible(!text.isEmpty());
    label.setManaged(!text.isEmpty());
  }

  private static Label label(String style) {
    Label label = new Label();
    label.getStyleClass().add(style);
    return label;
  }
}
