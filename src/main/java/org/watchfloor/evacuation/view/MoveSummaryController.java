package org.watchfloor.evacuation.view;

import jakarta.inject.Inject;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import org.watchfloor.evacuation.MoveCounts;
import org.watchfloor.evacuation.MoveRow;
import org.watchfloor.ui.UiTexts;

/**
 * What a move comes to: who is in danger in large letters, then the counts, each by its full name.
 */
public final class MoveSummaryController {
  private final UiTexts texts;

  @FXML private Label danger;
  @FXML private Label totals;
  @FXML private Label moved;
  @FXML private Label settled;
  @FXML private Label relief;

  @Inject
  MoveSummaryController(UiTexts texts) {
    this.texts = texts;
  }

  /** Nothing is called: how many are on the roster. */
  void showRoster(List<MoveRow> roster) {
    mark("");
    danger.setText(texts.get("evacuation.none"));
    totals.setText(
        texts.get(
            "evacuation.rosterTotals",
            roster.size(),
            roster.stream().mapToLong(MoveRow::people).sum()));
    moved.setText("");
    settled.setText("");
    relief.setText("");
  }

  /** How a move stands. */
  void show(MoveCounts counts) {
    boolean safe = counts.unsafeHouseholds() == 0;
    mark(safe ? "ok" : "failed");
    danger.setText(
        safe
            ? texts.get("evacuation.allSafe", counts.households(), counts.people())
            : texts.get("evacuation.inDanger", counts.unsafeHouseholds(), counts.unsafePeople()));
    totals.setText(
        texts.get(
            "evacuation.totals",
            counts.households(),
            counts.people(),
            counts.safeHouseholds(),
            counts.safePeople(),
            counts.refused(),
            counts.unreached(),
            counts.forced()));
    moved.setText(texts.get("evacuation.count.moved", counts.movedPeople()));
    settled.setText(
        texts.get(
            "evacuation.count.settled",
            counts.settledPeople(),
            counts.collectivePeople(),
            counts.dispersedPeople()));
    relief.setText(texts.get("evacuation.count.relief", counts.reliefPeople()));
  }

  private void mark(String style) {
    danger.getStyleClass().removeAll("failed", "ok");
    if (!style.isEmpty()) {
      danger.getStyleClass().add(style);
    }
  }
}
