package org.watchfloor.incident.view;

import jakarta.inject.Inject;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.watchfloor.base.Message;
import org.watchfloor.base.WatchClock;
import org.watchfloor.incident.CaseSheet;
import org.watchfloor.incident.Incident;
import org.watchfloor.incident.IncidentField;
import org.watchfloor.incident.IncidentService;
import org.watchfloor.incident.IncidentService.Similar;
import org.watchfloor.incident.IncidentTypes;
import org.watchfloor.incident.Severity;
import org.watchfloor.task.Tasks;
import org.watchfloor.ui.Fx;
import org.watchfloor.ui.ObjectPanel;
import org.watchfloor.ui.PrintDesk;
import org.watchfloor.ui.UiTexts;
import org.watchfloor.ui.dialog.FormField;
import org.watchfloor.ui.dialog.FormField.Option;
import org.watchfloor.ui.dialog.Forms;
import org.watchfloor.ui.dialog.Question;

/** What can be done with an open incident, each asking for its reason. JavaFX thread. */
final class IncidentActs {
  /** As {@link org.watchfloor.base.MomentEntry} reads it back. */
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT).withZone(WatchClock.BEIJING);

  private final IncidentService service;
  private final IncidentTypes types;
  private final List<ObjectPanel> panels;
  private final Set<CaseSheet> sheets;
  private final PrintDesk printer;
  private final Forms forms;
  private final Tasks tasks;
  private final Fx fx;
  private final UiTexts texts;

  @Inject
  IncidentActs(
      IncidentService service,
      IncidentTypes types,
      Set<ObjectPanel> panels,
      Set<CaseSheet> sheets,
      PrintDesk printer,
      Forms forms,
      Tasks tasks,
      Fx fx,
      UiTexts texts) {
    this.service = service;
    this.types = types;
    this.panels =
        panels.stream()
            .filter(panel -> panel.kind().equals(IncidentService.KIND))
            .sorted(Comparator.comparingInt(ObjectPanel::order))
            .toList();
    this.sheets = sheets;
    this.printer = printer;
    this.forms = forms;
    this.tasks = tasks;
    this.fx = fx;
    this.texts = texts;
  }

  /** The panels other features add, in order. */
  List<ObjectPanel> panels() {
    return panels;
  }

  /** Puts the whole chain of the incident on paper. */
  void print(Incident incident) {
    sheets.forEach(sheet ->
        printer.print(
            "case-" + incident.id(),
            (words, into) -> sheet.print(IncidentService.subject(incident.id()), words, into)));
  }

  void severity(Incident incident) {
    List<Option> grades =
        Arrays.stream(Severity.values())
            .map(one -> new Option(one.name(), texts.name("incident.severity", one)))
            .toList();
    forms.ask(
        Question.of(
                Message.of("incident.act.severity-title", incident.id()),
                List.of(),
                Message.of("incident.act.change"))
            .changing(IncidentService.KIND, incident.id()),
        List.of(
            FormField.choice(
                Message.of("incident.intake.severity"), incident.severity().name(), grades),
            reason()),
        values ->
            service.changeSeverity(incident.id(), Severity.valueOf(values.get(0)), values.get(1)));
  }

  void correct(Incident incident, IncidentField field) {
    Message name = Message.of("incident.field." + field.name());
    String now = incident.details().get(field);
    FormField value =
        switch (field) {
          case TYPE ->
              FormField.choice(
                  name,
                  now,
                  types.list().stream()
                      .map(type -> new Option(type.key(), type.name(texts.language().get())))
                      .toList());
          case NARRATIVE -> FormField.text(name, now);
          case PLACE, POINT, AREA_CODE, SOURCE, CALLER -> FormField.line(name, now);
          case OCCURRED_AT -> FormField.line(name, MOMENT.format(incident.details().occurredAt()));
        };
    forms.ask(
        Question.of(
                Message.of("incident.act.correct-title", name),
                List.of(Message.of("incident.act.keeps")),
                Message.of("incident.act.correct"))
            .changing(IncidentService.KIND, incident.id()),
        List.of(value, reason()),
        values -> service.correct(incident.id(), field, values.get(0), values.get(1)));
  }

  void verify(Incident incident) {
    forms.ask(
        Question.of(
                Message.of("incident.act.verify-title", incident.id()),
                List.of(),
                Message.of("incident.act.verify"))
            .changing(IncidentService.KIND, incident.id()),
        List.of(FormField.line(Message.of("incident.act.verified-by"), "")),
        values -> service.verify(incident.id(), values.get(0)));
  }

  /** Asks once, and says before what other features still have out for it. */
  void close(Incident incident) {
    tasks
        .of(
            Message.of("incident.task.closing"),
            progress ->
                new BeforeClosing(
                    consequences(incident), !service.helpOut(incident.id()).isEmpty()))
        .quiet()
        .onSuccess(fx, known -> askClose(incident, known))
        .start();
  }

  /** What closing will do, and whether it needs a word about help that is out. */
  private record BeforeClosing(List<Message> lines, boolean helpOut) {}

  private List<Message> consequences(Incident incident) {
    List<Message> lines = new ArrayList<>();
    panels.forEach(panel -> lines.addAll(panel.beforeClosing(incident.id())));
    lines.add(Message.of("incident.act.close-leaves"));
    lines.add(Message.of("incident.act.close-back"));
    return lines;
  }

  private void askClose(Incident incident, BeforeClosing known) {
    List<FormField> fields =
        new ArrayList<>(
            List.of(
                FormField.text(Message.of("incident.act.summary"), ""),
                FormField.line(Message.of("incident.act.close-reason"), "")));
    if (known.helpOut()) {
      fields.add(FormField.line(Message.of("incident.act.close-despite"), ""));
    }
    forms.ask(
        Question.danger(
                Message.of("incident.act.close-title", incident.id(), incident.details().place()),
                known.lines(),
                Message.of("incident.act.close"))
            .changing(IncidentService.KIND, incident.id()),
        fields,
        values ->
            service.close(
                incident.id(), values.get(0), values.get(1), known.helpOut() ? values.get(2) : ""));
  }

  void reopen(Incident incident) {
    forms.ask(
        Question.of(
                Message.of("incident.act.reopen-title", incident.id()),
                List.of(),
                Message.of("incident.act.reopen"))
            .changing(IncidentService.KIND, incident.id()),
        List.of(reason()),
        values -> service.reopen(incident.id(), values.get(0)));
  }

  /** Offers the likely ones first, then every other open one. */
  void link(Incident incident) {
    tasks
        .of(Message.of("incident.task.similar"), progress -> others(incident))
        .quiet()
        .onSuccess(fx, options -> askLink(incident, options))
        .start();
  }

  private List<Option> others(Incident incident) {
    var told = incident.details();
    List<Incident> all = new ArrayList<>();
    service
        .similar(told.point(), told.place(), told.receivedAt(), told.type(), incident.id())
        .stream()
        .map(Similar::incident)
        .forEach(all::add);
    service.open().stream()
        .filter(other -> !other.id().equals(incident.id()) && !all.contains(other))
        .forEach(all::add);
    return all.stream()
        .map(other ->
            new Option(
                other.id(),
                texts.get(
                    "incident.act.link-option",
                    other.id(),
                    types.name(other.details().type(), texts.language().get()),
                    other.details().place())))
        .toList();
  }

  private void askLink(Incident incident, List<Option> options) {
    String first = options.isEmpty() ? "" : options.getFirst().value();
    forms.ask(
        Question.of(
                Message.of("incident.act.link-title", incident.id()),
                List.of(
                    options.isEmpty()
                        ? Message.of("incident.act.link-none")
                        : Message.of("incident.act.link-undo")),
                Message.of("incident.act.link"))
            .changing(IncidentService.KIND, incident.id()),
        List.of(FormField.choice(Message.of("incident.act.link-to"), first, options)),
        values -> service.link(incident.id(), values.get(0)));
  }

  void unlink(Incident incident) {
    forms.ask(
        Question.of(
                Message.of("incident.act.unlink-title", incident.id()),
                List.of(),
                Message.of("incident.act.unlink"))
            .changing(IncidentService.KIND, incident.id()),
        List.of(reason()),
        values -> service.unlink(incident.id(), values.get(0)));
  }

  private static FormField reason() {
    return FormField.line(Message.of("incident.act.reason"), "");
  }
}
