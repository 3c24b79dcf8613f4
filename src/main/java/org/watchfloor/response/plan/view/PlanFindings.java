package org.watchfloor.response.plan.view;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.watchfloor.response.plan.PlanFault;
import org.watchfloor.response.plan.PlanReading;
import org.watchfloor.response.plan.view.PlanWork.Seen;
import org.watchfloor.ui.UiTexts;

/** What is wrong with the plan under the pen, or what is other than in force. JavaFX thread. */
final class PlanFindings {
  private final PlanWords words;
  private final UiTexts texts;
  private final VBox lines = new VBox();
  private final ScrollPane scroll = new ScrollPane(lines);

  PlanFindings(PlanWork work, PlanWords words, UiTexts texts) {
    this.words = words;
    this.texts = texts;
    scroll.setFitToWidth(true);
    scroll.getStyleClass().add("plan-findings");
    work.seen().subscribe(this::show);
  }

  Node node() {
    return scroll;
  }

  private void show(@Nullable Seen seen) {
    // Until the reader has answered, what it said last stays.
    if (seen == null) {
      return;
    }
    List<Label> said = new ArrayList<>();
    switch (seen.reading()) {
      case PlanReading.Refused refused ->
          refused.faults().forEach(fault -> said.add(line(fault(fault), "failed")));
      case PlanReading.Read read -> {
        said.add(line(summary(seen), "strong"));
        seen.changes().forEach(change -> said.add(line(words.change(change), "muted")));
      }
    }
    lines.getChildren().setAll(said);
  }

  private String summary(Seen seen) {
    if (seen.changes().isEmpty()) {
      return texts.get("plan.changes.none");
    }
    return texts.get(seen.fresh() ? "plan.changes.fresh" : "plan.changes", seen.changes().size());
  }

  /** The line of a text nobody sees would help nobody: reason and remedy, the part is marked. */
  private String fault(PlanFault fault) {
    return texts.get("plan.fault", texts.say(fault.reason()), texts.say(fault.remedy()));
  }

  private static Label line(String text, String style) {
    Label label = new Label(text);
    label.setWrapText(true);
    label.getStyleClass().add(style);
    return label;
  }
}
