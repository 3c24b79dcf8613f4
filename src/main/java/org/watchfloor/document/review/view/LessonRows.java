package org.watchfloor.document.review.view;

import jakarta.inject.Inject;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.watchfloor.base.WatchClock;
import org.watchfloor.incident.review.DrillOrigin;
import org.watchfloor.incident.review.Lesson;
import org.watchfloor.ui.UiTexts;

/** A lesson as a row with what can be done about it. JavaFX thread. */
final class LessonRows {
  private final ReviewForms forms;
  private final UiTexts texts;
  private final WatchClock clock;

  @Inject
  LessonRows(ReviewForms forms, UiTexts texts, WatchClock clock) {
    this.forms = forms;
    this.texts = texts;
    this.clock = clock;
  }

  Node row(Lesson lesson) {
    VBox words = new VBox(label(lesson.text(), "strong"));
    boolean overdue = lesson.overdue(clock.instant());
    words
        .getChildren()
        .add(
            label(
                texts.get(
                    "review.row.lesson",
                    lesson.owner(),
                    lesson.due().toString(),
                    overdue
                        ? texts.get("review.state.OVERDUE")
                        : texts.name("review.state", lesson.state())),
                overdue ? "failed" : "muted"));
    DrillOrigin drill = lesson.drill();
    if (drill != null) {
      words.getChildren().add(label(texts.get("review.row.drill", drill.title()), "muted"));
    }
    if (!lesson.notes().isEmpty()) {
      Lesson.Note last = lesson.notes().getLast();
      words.getChildren().add(label(texts.get("review.row.said", last.by(), last.text()), "muted"));
    }
    // Below the words: beside them there is no room on the page of an incident.
    words.getChildren().add(acts(lesson));
    return words;
  }

  private HBox acts(Lesson lesson) {
    HBox acts = new HBox();
    acts.getStyleClass().add("row");
    acts.setMinWidth(Region.USE_PREF_SIZE);
    if (lesson.open()) {
      acts.getChildren()
          .addAll(
              button("review.act.done", lesson, () -> forms.done(lesson)),
              button("review.act.change", lesson, () -> forms.change(lesson)),
              button("review.act.withdraw", lesson, () -> forms.withdraw(lesson)));
    } else {
      acts.getChildren().add(button("review.act.lessonReopen", lesson, () -> forms.reopen(lesson)));
    }
    return acts;
  }

  private Button button(String key, Lesson lesson, Runnable act) {
    Button button = new Button(texts.get(key));
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setAccessibleText(texts.get("review.row.actOn", texts.get(key), lesson.text()));
    button.setOnAction(event -> act.run());
    return button;
  }

  private static Label label(String text, String style) {
    Label label = new Label(text);
    label.getStyleClass().add(style);
    label.setWrapText(true);
    return label;
  }
}
