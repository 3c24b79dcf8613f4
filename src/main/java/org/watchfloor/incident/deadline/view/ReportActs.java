package org.watchfloor.incident.deadline.view;

import jakarta.inject.Inject;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.watchfloor.base.Message;
import org.watchfloor.base.RefusedException;
import org.watchfloor.incident.deadline.ClockService;
import org.watchfloor.incident.report.Picture;
import org.watchfloor.incident.report.Report;
import org.watchfloor.incident.report.ReportFile;
import org.watchfloor.incident.report.ReportService;
import org.watchfloor.incident.report.ReportSheet;
import org.watchfloor.incident.report.ReportText;
import org.watchfloor.incident.report.ReportText.Line;
import org.watchfloor.incident.report.ReportWords;
import org.watchfloor.incident.report.Sending;
import org.watchfloor.incident.report.Situation;
import org.watchfloor.incident.rule.Chain;
import org.watchfloor.incident.rule.ReportRule.Duty;
import org.watchfloor.incident.rule.ReportRules;
import org.watchfloor.task.Tasks;
import org.watchfloor.ui.Copies;
import org.watchfloor.ui.Fx;
import org.watchfloor.ui.PrintDesk;
import org.watchfloor.ui.UiTexts;
import org.watchfloor.ui.dialog.FormField;
import org.watchfloor.ui.dialog.FormField.Option;
import org.watchfloor.ui.dialog.Forms;
import org.watchfloor.ui.dialog.Question;
import org.watchfloor.ui.dialog.Toasts;
import org.watchfloor.ui.dialog.WhenField;

/** What can be done with reports, each in one short form. JavaFX thread. */
final class ReportActs {
  private final ReportService reports;
  private final ClockService clocks;
  private final ReportFile file;
  private final EntryCard card;
  private final Set<ReportSheet> sheets;
  private final PrintDesk printer;
  private final Forms forms;
  private final WhenField when;
  private final Toasts toasts;
  private final UiTexts texts;
  private final Copies copies;
  private final Tasks tasks;
  private final Fx fx;

  @Inject
  ReportActs(
      ReportService reports,
      ClockService clocks,
      ReportFile file,
      EntryCard card,
      Set<ReportSheet> sheets,
      PrintDesk printer,
      Forms forms,
      WhenField when,
      Toasts toasts,
      UiTexts texts,
      Tasks tasks,
      Fx fx,
      Copies copies) {
    this.copies = copies;
    this.reports = reports;
    this.clocks = clocks;
    this.file = file;
    this.card = card;
    this.sheets = sheets;
    this.printer = printer;
    this.forms = forms;
    this.when = when;
    this.toasts = toasts;
    this.texts = texts;
    this.tasks = tasks;
    this.fx = fx;
  }

  /** One key: the next report of the chain, from the facts. */
  void draft(String incident, Chain chain, boolean last) {
    act(() -> reports.draft(incident, chain, last, texts.texts()));
  }

  void redraft(Report report) {
    act(() -> {
      reports.redraft(report.incident(), report.id(), texts.texts());
      return report.id();
    });
  }

  private void act(Supplier<String> act) {
    tasks.of(Message.of("report.task.draft"), progress -> act.get()).quiet().start();
  }

  /** Asks for an officer's own words for one element or the short form. */
  void word(Report report, String line) {
    boolean brief = line.equals(ReportText.BRIEF);
    String now =
        brief ? report.text().brief() : report.text().line(line).map(Line::text).orElse("");
    String name = brief ? texts.get("report.line.BRIEF") : file.label(line, texts.texts());
    forms.ask(
        Question.of(
            Message.of("report.form.word", ReportWords.name(report), name),
            List.of(Message.of(brief ? "report.form.word.brief" : "report.form.word.rule")),
            Message.of("report.form.word.act")),
        List.of(new FormField(Message.of("report.form.words"), now, List.of(), 5, false)),
        values -> reports.word(report.incident(), report.id(), line, values.getFirst()));
  }

  void sign(Report report) {
    forms.ask(
        Question.of(
            Message.of("report.form.sign", ReportWords.name(report)),
            List.of(
                Message.of("report.form.sign.brief", report.text().brief()),
                Message.of("report.form.sign.rule")),
            Message.of("report.form.sign.act")),
        List.of(needed("report.line.SIGNER", ""), when.field()),
        values ->
            reports.sign(report.incident(), report.id(), values.get(0), when.read(values.get(1))));
  }

  /**
   * Asks to whom it went, over what, and who took it there.
   *
   * @param to to which office, as a rule names it
   * @param channel over what, to begin with
   */
  void send(Report report, String to, String channel, ReportRules rules) {
    forms.ask(
        Question.of(
            Message.of("report.form.send", ReportWords.name(report)),
            List.of(
                Message.of(report.open() ? "report.form.send.spoken" : "report.form.send.rule")),
            Message.of("report.form.send.act")),
        List.of(
            offices(report.chain(), to, rules),
            Channels.field(texts, channel),
            needed("report.form.receiver", ""),
            FormField.line(Message.of("report.form.otherTo"), ""),
            when.field()),
        values -> {
          String office = values.get(3).isBlank() ? values.get(0) : values.get(3);
          ClockService.Sent sent =
              clocks.send(
                  report.incident(),
                  report.id(),
                  office.strip(),
                  Channels.of(values.get(1)),
                  values.get(2),
                  when.read(values.get(4)));
          if (sent.meets().isEmpty()) {
            toasts.warn(Message.of("report.toast.answersNone", office.strip()));
          } else {
            toasts.say(Message.of("report.toast.answers", sent.meets().size()));
          }
        });
  }

  /** The offices as the rules of the chain name them: only those answer a deadline. */
  private FormField offices(Chain chain, String first, ReportRules rules) {
    List<Option> offices =
        rules.rules().stream()
            .filter(rule -> rule.duty() == Duty.SEND && rule.chain() == chain)
            .map(rule -> rule.to().in(texts.language().get()))
            .distinct()
            .map(office -> new Option(office, office))
            .toList();
    return FormField.choice(Message.of("report.form.to"), first, offices);
  }

  void confirmArrival(Report report, Sending sending) {
    forms.ask(
        Question.of(
            Message.of("report.form.confirm", ReportWords.name(report), sending.to()),
            List.of(Message.of("report.form.confirm.rule")),
            Message.of("report.form.confirm.act")),
        List.of(needed("report.form.confirmedBy", ""), when.field()),
        values ->
            reports.confirm(
                report.incident(),
                report.id(),
                sending.entry(),
                values.get(0),
                when.read(values.get(1))));
  }

  void drop(Report report) {
    forms.askReason(
        Question.danger(
            Message.of("report.form.drop", ReportWords.name(report)),
            List.of(),
            Message.of("report.form.drop.act")),
        reason -> reports.drop(report.incident(), report.id(), reason));
  }

  void situation(String incident, Situation next) {
    forms.askReason(
        Question.of(
            Message.of("report.situation." + next.name()),
            List.of(Message.of("report.form.situation." + next.name())),
            Message.of("report.form.situation.act")),
        reason -> reports.situation(incident, next, reason));
  }

  void copyBrief(Report report) {
    copy(report.text().brief());
  }

  void copyFull(Report report) {
    copy(file.full(report, texts.texts()));
  }

  private void copy(String text) {
    copies.words(text);
    toasts.say(Message.of("report.copied"));
  }

  void save(Report report) {
    tasks
        .of(Message.of("report.task.save"), progress -> file.save(report, texts.texts()))
        .quiet()
        .onSuccess(fx, (Path saved) -> toasts.say(Message.of("report.saved", saved)))
        .start();
  }

  /**
   * Asks what a chosen picture shows and attaches it.
   *
   * @param file where it is now; may be empty to be typed
   */
  void attach(Report report, String file) {
    forms.ask(
        Question.of(
            Message.of("report.form.attach", ReportWords.name(report)),
            List.of(Message.of("report.form.attach.rule")),
            Message.of("report.form.attach.act")),
        List.of(
            needed("report.form.picture", file),
            FormField.line(Message.of("report.form.caption"), "")),
        values ->
            reports.attach(
                report.incident(), report.id(), path(values.getFirst().strip()), values.getLast()));
  }

  private static Path path(String typed) {
    try {
      return Path.of(typed);
    } catch (InvalidPathException e) {
      throw new RefusedException(Message.of("report.refused.unreadable", typed, e.getReason()), e);
    }
  }

  void detach(Report report, Picture picture) {
    forms.askReason(
        Question.of(
            Message.of("report.form.detach", picture.name()),
            List.of(),
            Message.of("report.form.detach.act")),
        reason -> reports.detach(report.incident(), report.id(), picture, reason));
  }

  /** Puts it on paper with sources, changes and proof of sending. */
  void print(Report report) {
    sheets.forEach(sheet ->
        printer.print(
            ReportWords.fileName(report), (words, into) -> sheet.print(report, words, into)));
  }

  void entry(String incident, String entry) {
    card.show(incident, entry);
  }

  /** The last report of a chain that is being written or can be sent. */
  static Optional<Report> atHand(Reporting now, Chain chain) {
    return now.reports().of(chain).stream().reduce((first, second) -> second);
  }

  private static FormField needed(String key, String initial) {
    return new FormField(Message.of(key), initial, List.of(), 1, true);
  }
}
