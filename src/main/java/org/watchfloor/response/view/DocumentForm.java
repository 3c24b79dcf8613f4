package org.watchfloor.response.view;

import jakarta.inject.Inject;
import java.util.List;
import org.watchfloor.base.Message;
import org.watchfloor.response.Response;
import org.watchfloor.response.Response.Step;
import org.watchfloor.response.ResponseService;
import org.watchfloor.ui.Formats;
import org.watchfloor.ui.UiTexts;
import org.watchfloor.ui.dialog.FormField;
import org.watchfloor.ui.dialog.Forms;
import org.watchfloor.ui.dialog.Question;

/** Asks for the document number of a decision that had none yet 补文号. JavaFX thread. */
final class DocumentForm {
  private final ResponseService responses;
  private final Forms forms;
  private final UiTexts texts;
  private final Formats formats;

  @Inject
  DocumentForm(ResponseService responses, Forms forms, UiTexts texts, Formats formats) {
    this.responses = responses;
    this.forms = forms;
    this.texts = texts;
    this.formats = formats;
  }

  /** Whether a decision of this headquarters still has no number. */
  boolean missing(Response response) {
    return responses.own(response) && response.steps().stream().anyMatch(Step::undocumented);
  }

  void ask(Response response) {
    List<FormField.Option> decisions =
        response.steps().stream()
            .filter(Step::undocumented)
            .map(step -> new FormField.Option(step.entry(), said(step)))
            .toList();
    if (decisions.isEmpty()) {
      return;
    }
    forms.ask(
        Question.of(
            Message.of("response.document.title"),
            List.of(Message.of("response.document.effect")),
            Message.of("response.document.do")),
        List.of(
            FormField.choice(
                Message.of("response.document.which"), decisions.getFirst().value(), decisions),
            new FormField(Message.of("response.field.BASIS_DOC"), "", List.of(), 1, true)),
        values -> responses.document(response.id(), values.getFirst(), values.getLast()));
  }

  private String said(Step step) {
    return texts.get(
        "response.document.decision",
        formats.moment(step.effectiveAt()),
        texts.name("response.act", step.act()),
        LevelNames.of(texts, step.to()));
  }
}
