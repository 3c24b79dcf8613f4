package org.watchfloor.document.review.view;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.Message;
import org.watchfloor.document.review.ReviewOrder;
import org.watchfloor.document.review.ReviewPaper;
import org.watchfloor.incident.IncidentService;
import org.watchfloor.incident.review.Lesson;
import org.watchfloor.incident.review.LessonService;
import org.watchfloor.incident.review.Review;
import org.watchfloor.incident.review.ReviewSection;
import org.watchfloor.incident.review.ReviewService;
import org.watchfloor.task.Tasks;
import org.watchfloor.ui.Formats;
import org.watchfloor.ui.Fx;
import org.watchfloor.ui.Live;
import org.watchfloor.ui.ObjectPanel;
import org.watchfloor.ui.PrintDesk;
import org.watchfloor.ui.Subscriptions;
import org.watchfloor.ui.UiTexts;

/** On the page of an incident: its review, section by section, and the lessons drawn from it. */
public final class ReviewPanel implements ObjectPanel {
  private final ReviewService reviews;
  private final LessonService lessons;
  private final ReviewForms forms;
  private final LessonRows lessonRows;
  private final LagDialog lags;
  private final ReviewPaper paper;
  private final PrintDesk printer;
  private final UiTexts texts;
  private final Formats formats;
  private final Tasks tasks;
  private final Fx fx;

  /** What is known of one incident. */
  private record Known(Optional<Review> review, List<Lesson> lessons) {}

  @Inject
  ReviewPanel(
      ReviewService reviews,
      LessonService lessons,
      ReviewForms forms,
      LessonRows lessonRows,
      LagDialog lags,
      ReviewPaper paper,
      PrintDesk printer,
      UiTexts texts,
      Formats formats,
      Tasks tasks,
      Fx fx) {
    this.reviews = reviews;
    this.lessons = lessons;
    this.forms = forms;
    this.lessonRows = lessonRows;
    this.lags = lags;
    this.paper = paper;
    this.printer = printer;
    this.texts = texts;
    this.formats = formats;
    this.tasks = tasks;
    this.fx = fx;
  }

  @Override
  public String kind() {
    return IncidentService.KIND;
  }

  @Override
  public String titleKey() {
    return "review.panel";
  }

  @Override
  public int order() {
    return 90;
  }

  @Override
  public Region create(String id, Subscriptions life) {
    VBox rows = new VBox();
    rows.setId("incident-review");
    rows.getStyleClass().add("dispatch-rows");
    Live<Known> live =
        new Live<>(
            tasks,
            fx,
            Message.of("review.task.read"),
            new Known(Optional.empty(), List.of()),
            () -> new Known(reviews.find(id), lessons.of(id)));
    life.follow(live.value(), known -> rows.getChildren().setAll(rows(id, known)));
    life.add(live.follow(reviews::onChange));
    return rows;
  }

  private List<Node> rows(String id, Known known) {
    List<Node> rows = new ArrayList<>();
    Review review = known.review().orElse(null);
    rows.add(label(state(review), "muted"));
    rows.add(acts(id, review));
    if (review != null) {
      for (ReviewSection section : ReviewSection.values()) {
        rows.add(section(id, review, section));
      }
    }
    if (!known.lessons().isEmpty()) {
      rows.add(label(texts.get("review.paper.lessons"), "strong"));
      known.lessons().forEach(lesson -> rows.add(lessonRows.row(lesson)));
    }
    return rows;
  }

  private String state(@Nullable Review review) {
    if (review == null) {
      return texts.get("review.panel.none");
    }
    Review.Closing closing = review.closing();
    return closing == null
        ? texts.get("review.paper.open", review.openedBy(), formats.moment(review.openedAt()))
        : texts.get("review.paper.closed", closing.by(), formats.moment(closing.at()));
  }

  private FlowPane acts(String id, @Nullable Review review) {
    FlowPane acts = new FlowPane();
    acts.setHgap(8);
    acts.setVgap(6);
    if (review == null) {
      acts.getChildren().add(button("review.act.begin", "review-begin", () -> forms.begin(id)));
    } else {
      acts.getChildren().add(button("review.act.draw", "review-draw", () -> forms.draw(id)));
      acts.getChildren()
          .add(
              review.open()
                  ? button("review.act.close", "review-close", () -> forms.close(id, review))
                  : button("review.act.reopen", "review-reopen", () -> forms.reopen(id)));
    }
    acts.getChildren().add(button("review.act.lags", "review-lags", () -> lags.open(id)));
    acts.getChildren().add(button("review.act.print", "review-print", () -> print(id)));
    return acts;
  }

  private Button button(String key, String id, Runnable act) {
    Button button = new Button(texts.get(key));
    button.setId(id);
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setOnAction(event -> act.run());
    return button;
  }

  private Node section(String id, Review review, ReviewSection section) {
    Optional<Review.Section> written = review.section(section);
    VBox words = new VBox(label(texts.name("review.section", section), "strong"));
    if (written.isEmpty()) {
      words
          .getChildren()
          .add(
              section.mandatory()
                  ? label(texts.get("review.panel.missing"), "failed")
                  : label(texts.get("review.paper.nothing"), "muted"));
    }
    written.ifPresent(one -> {
      words.getChildren().add(label(one.now().words(), "plain"));
      words
          .getChildren()
          .add(
              label(
                  texts.get(
                      "review.paper.by",
                      one.now().by(),
                      formats.moment(one.now().at()),
                      one.now().entry()),
                  "muted"));
      one.apart()
          .forEach(other ->
              words
                  .getChildren()
                  .add(label(texts.get("review.paper.apart", other.words()), "failed")));
    });
    HBox.setHgrow(words, Priority.ALWAYS);
    HBox row = new HBox(words);
    row.getStyleClass().add("row");
    if (review.open()) {
      Button write =
          button(
              "review.act.write",
              "review-write-" + section.name(),
              () ->
                  forms.write(
                      id,
                      section,
                      written.map(one -> one.now().words()).orElse(""),
                      written.map(Review.Section::apart).orElse(List.of())));
      write.setAccessibleText(
          texts.get(
              "review.row.actOn",
              texts.get("review.act.write"),
              texts.name("review.section", section)));
      row.getChildren().add(write);
    }
    return row;
  }

  private void print(String id) {
    printer.print("review-" + id, (words, file) -> paper.print(id, ReviewOrder.WHOLE, words, file));
  }

  private static Label label(String text, String style) {
    Label label = new Label(text);
    label.getStyleClass().add(style);
    label.setWrapText(true);
    return label;
  }
}
