package org.watchfloor.duty.timeline.view;

import jakarta.inject.Inject;
import java.util.List;
import org.watchfloor.base.Message;
import org.watchfloor.duty.timeline.Note;
import org.watchfloor.duty.timeline.TimelineService;
import org.watchfloor.ui.dialog.FormField;
import org.watchfloor.ui.dialog.Forms;
import org.watchfloor.ui.dialog.Question;

/** What can be done with a note: correct it, say that it is confirmed. JavaFX thread. */
final class LineActs {
  private final TimelineService service;
  private final Forms forms;

  @Inject
  LineActs(TimelineService service, Forms forms) {
    this.service = service;
    this.forms = forms;
  }

  void correct(Note note) {
    forms.ask(
        Question.of(
            Message.of("duty.correct.title"),
            List.of(Message.of("duty.correct.keeps")),
            Message.of("duty.correct.act")),
        List.of(
            FormField.text(Message.of("duty.correct.words"), note.text()),
            FormField.line(Message.of("duty.correct.reason"), "")),
        values -> service.correct(note.id(), values.get(0), values.get(1)));
  }

  void verify(Note note) {
    forms.ask(
        Question.of(
            Message.of("duty.verify.title"),
            List.of(Message.of("duty.verify.note", note.text())),
            Message.of("duty.verify.act")),
        List.of(FormField.line(Message.of("duty.verify.by"), "")),
        values -> service.verify(note.id(), values.get(0)));
  }
}
