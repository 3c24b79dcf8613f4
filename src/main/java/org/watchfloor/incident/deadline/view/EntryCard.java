package org.watchfloor.incident.deadline.view;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.watchfloor.base.Message;
import org.watchfloor.duty.timeline.TimelineLine;
import org.watchfloor.duty.timeline.TimelineService;
import org.watchfloor.incident.IncidentService;
import org.watchfloor.journal.Entry;
import org.watchfloor.journal.EntryQuery;
import org.watchfloor.task.Tasks;
import org.watchfloor.ui.Formats;
import org.watchfloor.ui.Fx;
import org.watchfloor.ui.UiTexts;
import org.watchfloor.ui.dialog.Forms;
import org.watchfloor.ui.dialog.Question;
import org.watchfloor.ui.dialog.Toasts;

/** Shows what one entry about an incident says, who wrote it and when. JavaFX thread. */
final class EntryCard {
  private final TimelineService timeline;
  private final Forms forms;
  private final Toasts toasts;
  private final Formats formats;
  private final UiTexts texts;
  private final Tasks tasks;
  private final Fx fx;

  @Inject
  EntryCard(
      TimelineService timeline,
      Forms forms,
      Toasts toasts,
      Formats formats,
      UiTexts texts,
      Tasks tasks,
      Fx fx) {
    this.timeline = timeline;
    this.forms = forms;
    this.toasts = toasts;
    this.formats = formats;
    this.texts = texts;
    this.tasks = tasks;
    this.fx = fx;
  }

  /** Shows the entry of a name. */
  void show(String incident, String name) {
    tasks
        .of(Message.of("deadline.task.read"), progress -> find(incident, name))
        .quiet()
        .onSuccess(fx, found -> found.ifPresentOrElse(this::show, () -> none(name)))
        .startLatest();
  }

  private Optional<TimelineLine> find(String incident, String name) {
    EntryQuery query = EntryQuery.about(IncidentService.subject(incident));
    return timeline.lines(texts.texts(), timeline.positions(query)).values().stream()
        .filter(line -> line.recorded().entry().id().toString().equals(name))
        .findFirst();
  }

  private void none(String name) {
    toasts.say(Message.of("deadline.entry.none", name));
  }

  private void show(TimelineLine line) {
    Entry entry = line.recorded().entry();
    forms.ask(
        Question.of(
            Message.of("deadline.entry.title", entry.id().toString()),
            List.of(
                Message.of("deadline.entry.said", line.said()),
                Message.of("deadline.entry.who", entry.actor().officer(), entry.actor().seat()),
                Message.of(
                    "deadline.entry.when",
                    formats.moment(entry.happenedAt()),
                    formats.moment(entry.recordedAt()))),
            Message.of("deadline.entry.close")),
        List.of(),
        values -> {});
  }
}
