package org.watchfloor.document.review.view;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.function.Consumer;
import org.watchfloor.base.Message;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.WatchClock;
import org.watchfloor.incident.IncidentService;
import org.watchfloor.incident.review.Lesson;
import org.watchfloor.incident.review.LessonService;
import org.watchfloor.incident.review.Review;
import org.watchfloor.incident.review.ReviewSection;
import org.watchfloor.incident.review.ReviewService;
import org.watchfloor.task.Tasks;
import org.watchfloor.ui.Fx;
import org.watchfloor.ui.dialog.FormField;
import org.watchfloor.ui.dialog.Forms;
import org.watchfloor.ui.dialog.Question;

/** Asks what is to be written in a review. JavaFX thread; the acts run in the background. */
final class ReviewForms {
  private static final int LINES = 8;

  /** Long enough to plan something, short enough to be remembered. */
  private static final int DAYS = 30;

  private final ReviewService reviews;
  private final LessonService lessons;
  private final Forms forms;
  private final Tasks tasks;
  private final Fx fx;
  private final WatchClock clock;

  @Inject
  ReviewForms(
      ReviewService reviews,
      LessonService lessons,
      Forms forms,
      Tasks tasks,
      Fx fx,
      WatchClock clock) {
    this.reviews = reviews;
    this.lessons = lessons;
    this.forms = forms;
    this.tasks = tasks;
    this.fx = fx;
    this.clock = clock;
  }

  void begin(String incident) {
    ask(
        Message.of("review.form.begin", incident),
        List.of(Message.of("review.form.beginSays")),
        "review.act.begin",
        incident,
        List.of(),
        values -> reviews.open(incident));
  }

  /** A section, with what stands there and what another station wrote beside it. */
  void write(String incident, ReviewSection section, String now, List<Review.Text> apart) {
    ask(
        Message.of("review.form.write", Message.of("review.section." + section.name()), incident),
        apart.stream()
            .map(other -> Message.of("review.form.apart", other.by(), other.words()))
            .toList(),
        "review.act.save",
        incident,
        List.of(new FormField(Message.of("review.form.text"), now, List.of(), LINES, true)),
        values -> reviews.write(incident, section, values.getFirst()));
  }

  void close(String incident, Review review) {
    ask(
        Message.of("review.form.close", incident),
        review.missing().isEmpty()
            ? List.of(Message.of("review.form.closeSays"))
            : review.missing().stream()
                .map(one ->
                    Message.of("review.form.lacks", Message.of("review.section." + one.name())))
                .toList(),
        "review.act.close",
        incident,
        List.of(FormField.text(Message.of("review.form.decided"), "")),
        values -> reviews.close(incident, values.getFirst()));
  }

  void reopen(String incident) {
    ask(
        Message.of("review.form.reopen", incident),
        List.of(),
        "review.act.reopen",
        incident,
        List.of(FormField.reason()),
        values -> reviews.reopen(incident, values.getFirst()));
  }

  /** A new lesson; who can have it is read first. */
  void draw(String incident) {
    withOwners(owners ->
        ask(
            Message.of("review.form.draw", incident),
            List.of(),
            "review.act.draw",
            incident,
            List.of(
                needed("review.form.todo", ""),
                owner(owners, owners.isEmpty() ? "" : owners.getFirst()),
                needed("review.form.due", clock.now().toLocalDate().plusDays(DAYS).toString())),
            values -> lessons.draw(incident, values.get(0), values.get(1), day(values.get(2)))));
  }

  void change(Lesson lesson) {
    withOwners(owners ->
        ask(
            Message.of("review.form.change", lesson.text()),
            List.of(),
            "review.act.save",
            lesson.incident(),
            List.of(
                owner(owners, lesson.owner()),
                needed("review.form.due", lesson.due().toString()),
                FormField.reason()),
            values ->
                lessons.change(lesson.id(), values.get(0), day(values.get(1)), values.get(2))));
  }

  void done(Lesson lesson) {
    ask(
        Message.of("review.form.done", lesson.text()),
        List.of(),
        "review.act.done",
        lesson.incident(),
        List.of(needed("review.form.words", "")),
        values -> lessons.done(lesson.id(), values.getFirst()));
  }

  void reopen(Lesson lesson) {
    ask(
        Message.of("review.form.lessonReopen", lesson.text()),
        List.of(),
        "review.act.lessonReopen",
        lesson.incident(),
        List.of(FormField.reason()),
        values -> lessons.reopen(lesson.id(), values.getFirst()));
  }

  void withdraw(Lesson lesson) {
    ask(
        Message.of("review.form.withdraw", lesson.text()),
        List.of(),
        "review.act.withdraw",
        lesson.incident(),
        List.of(FormField.reason()),
        values -> lessons.withdraw(lesson.id(), values.getFirst()));
  }

  private void ask(
      Message title,
      List<Message> says,
      String act,
      String incident,
      List<FormField> fields,
      Consumer<List<String>> does) {
    Question question = Question.of(title, says, Message.of(act));
    forms.ask(
        incident.isEmpty() ? question : question.changing(IncidentService.KIND, incident),
        fields,
        does);
  }

  private void withOwners(Consumer<List<String>> ask) {
    tasks
        .of(Message.of("review.task.owners"), progress -> lessons.owners())
        .quiet()
        .onSuccess(fx, ask::accept)
        .onFailure(fx, tasks::report)
        .startLatest();
  }

  private static FormField owner(List<String> owners, String chosen) {
    return FormField.choice(
        Message.of("review.column.owner"),
        chosen,
        owners.stream().map(one -> new FormField.Option(one, one)).toList());
  }

  private static FormField needed(String key, String initial) {
    return new FormField(Message.of(key), initial, List.of(), 1, true);
  }

  private static LocalDate day(String typed) {
    try {
      return LocalDate.parse(typed.strip());
    } catch (DateTimeParseException e) {
      throw new RefusedException(Message.of("review.refused.day", typed), e);
    }
  }
}
