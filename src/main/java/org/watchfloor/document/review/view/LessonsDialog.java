package org.watchfloor.document.review.view;

import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.watchfloor.base.Message;
import org.watchfloor.incident.review.Lesson;
import org.watchfloor.incident.review.LessonService;
import org.watchfloor.incident.review.ReviewService;
import org.watchfloor.task.Tasks;
import org.watchfloor.ui.Fx;
import org.watchfloor.ui.Live;
import org.watchfloor.ui.Subscriptions;
import org.watchfloor.ui.UiTexts;
import org.watchfloor.ui.dialog.Overlay;

/**
 * All lessons, those of drills too: the open ones first, the one due first on top. JavaFX thread.
 */
final class LessonsDialog {
  private static final Comparator<Lesson> URGENT =
      Comparator.comparing(Lesson::state).thenComparing(Lesson::due).thenComparing(Lesson::id);

  private final LessonService lessons;
  private final ReviewService reviews;
  private final LessonRows rows;
  private final Overlay overlay;
  private final UiTexts texts;
  private final Tasks tasks;
  private final Fx fx;

  @Inject
  LessonsDialog(
      LessonService lessons,
      ReviewService reviews,
      LessonRows rows,
      Overlay overlay,
      UiTexts texts,
      Tasks tasks,
      Fx fx) {
    this.lessons = lessons;
    this.reviews = reviews;
    this.rows = rows;
    this.overlay = overlay;
    this.texts = texts;
    this.tasks = tasks;
    this.fx = fx;
  }

  void open() {
    Label title = new Label(texts.get("review.lessons.title"));
    title.getStyleClass().add("dialog-title");
    VBox body = new VBox();
    body.setId("review-lessons");
    body.getStyleClass().add("dispatch-rows");
    ScrollPane scroll = new ScrollPane(body);
    scroll.setFitToWidth(true);
    scroll.getStyleClass().add("card-scroll");
    Button close = new Button(texts.get("ui.question.back"));
    close.setOnAction(event -> overlay.close());
    HBox buttons = new HBox(close);
    buttons.getStyleClass().add("dialog-buttons");
    VBox panel = new VBox(title, scroll, buttons);
    panel.getStyleClass().addAll("dialog-panel", "widest-dialog");
    panel.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    Subscriptions life = new Subscriptions();
    Live<List<Lesson>> live =
        new Live<>(
            tasks,
            fx,
            Message.of("review.task.read"),
            List.of(),
            () -> lessons.list().stream().sorted(URGENT).toList());
    life.follow(live.value(), found -> show(body, found));
    life.add(live.follow(reviews::onChange));
    overlay.show(panel, Pos.CENTER, close, life::close);
  }

  private void show(VBox body, List<Lesson> found) {
    if (found.isEmpty()) {
      Label none = new Label(texts.get("review.paper.noLessons"));
      none.getStyleClass().add("muted");
      body.getChildren().setAll(none);
    } else {
      body.getChildren().setAll(found.stream().map(rows::row).toList());
    }
  }
}
