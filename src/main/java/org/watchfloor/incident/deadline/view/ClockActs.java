package org.watchfloor.incident.deadline.view;

import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.watchfloor.base.Message;
import org.watchfloor.incident.deadline.ClockService;
import org.watchfloor.incident.deadline.ClockWords;
import org.watchfloor.incident.deadline.ReportClock;
import org.watchfloor.incident.report.Report;
import org.watchfloor.incident.report.ReportWords;
import org.watchfloor.incident.rule.Chain;
import org.watchfloor.incident.rule.Channel;
import org.watchfloor.incident.rule.ReportRule;
import org.watchfloor.incident.rule.ReportRule.Duty;
import org.watchfloor.incident.rule.Stage;
import org.watchfloor.ui.UiTexts;
import org.watchfloor.ui.dialog.FormField;
import org.watchfloor.ui.dialog.Forms;
import org.watchfloor.ui.dialog.Question;
import org.watchfloor.ui.dialog.WhenField;

/** What can be done about a clock; the next step towards its answer is one key. JavaFX thread. */
final class ClockActs {
  private final ClockService clocks;
  private final ReportActs reports;
  private final Forms forms;
  private final WhenField when;
  private final UiTexts texts;

  @Inject
  ClockActs(ClockService clocks, ReportActs reports, Forms forms, WhenField when, UiTexts texts) {
    this.clocks = clocks;
    this.reports = reports;
    this.forms = forms;
    this.when = when;
    this.texts = texts;
  }

  /** What the next step towards the answer of a clock is called. */
  String answerName(ReportClock clock, Reporting now) {
    return texts.get(
        switch (step(clock, now)) {
          case DRAFT -> "deadline.act.draft";
          case SIGN -> "deadline.act.sign";
          case SEND -> "deadline.act.send";
        });
  }

  /** The next step towards the answer of a clock. */
  void answer(ReportClock clock, Reporting now) {
    ReportRule rule = clock.rule();
    Optional<Report> atHand = ReportActs.atHand(now, rule.chain());
    switch (step(clock, now)) {
      case DRAFT -> reports.draft(clock.incident(), rule.chain(), rule.kind() == Stage.FINAL);
      case SIGN -> atHand.ifPresent(reports::sign);
      case SEND ->
          atHand.ifPresent(report ->
              reports.send(
                  report, rule.to().in(texts.language().get()), channel(rule), now.rules()));
    }
  }

  private enum Step {
    DRAFT,
    SIGN,
    SEND
  }

  private static Step step(ReportClock clock, Reporting now) {
    Report report = ReportActs.atHand(now, clock.rule().chain()).orElse(null);
    if (report == null
        || !ClockService.answers(report, clock.rule())
        || clock.rule().kind() != Stage.FIRST && answeredBefore(report, clock)) {
      return Step.DRAFT;
    }
    boolean spoken = Channel.valueOf(channel(clock.rule())).spoken();
    return report.open() && !spoken ? Step.SIGN : Step.SEND;
  }

  /** Whether it went out for an earlier round; another round wants another report. */
  private static boolean answeredBefore(Report report, ReportClock clock) {
    return report.sendings().stream()
        .flatMap(sending -> sending.meets().stream())
        .anyMatch(met -> met.rule().equals(clock.rule().key()));
  }

  private static String channel(ReportRule rule) {
    for (Channel channel : Channel.values()) {
      if (rule.channels().contains(channel)) {
        return channel.name();
      }
    }
    return Channel.WRITTEN.name();
  }

  /** The office a report goes to first: that of the running clock that is due first. */
  void send(Report report, Reporting now) {
    Optional<ReportClock> first =
        now.clocks().stream()
            .filter(ReportClock::unanswered)
            .filter(clock -> ClockService.answers(report, clock.rule()))
            .min(Comparator.comparing(ReportClock::dueAt));
    String to = first.map(clock -> clock.rule().to().in(texts.language().get())).orElse("");
    String usual = first.map(clock -> channel(clock.rule())).orElse(Channel.WRITTEN.name());
    boolean speak = report.open() && !Channel.valueOf(usual).spoken();
    reports.send(report, to, speak ? Channel.PHONE.name() : usual, now.rules());
  }

  void cameIn(ReportClock clock) {
    forms.ask(
        Question.of(
            Message.of("deadline.form.came", ClockWords.due(clock)),
            List.of(),
            Message.of("deadline.form.came.act")),
        List.of(
            new FormField(
                Message.of("deadline.form.from"),
                clock.rule().from().in(texts.language().get()),
                List.of(),
                1,
                true),
            Channels.field(texts, Channel.PHONE.name()),
            FormField.line(Message.of("deadline.form.note"), ""),
            when.field()),
        values ->
            clocks.cameIn(
                clock.id(),
                values.get(0),
                Channels.of(values.get(1)),
                values.get(2),
                when.read(values.get(3))));
  }

  void explain(ReportClock clock) {
    forms.askReason(
        Question.of(
            Message.of("deadline.form.why", ClockWords.due(clock)),
            List.of(Message.of("deadline.form.why.rule")),
            Message.of("deadline.form.why.act")),
        reason -> clocks.explain(clock.id(), reason));
  }

  void waive(ReportClock clock) {
    forms.ask(
        Question.danger(
            Message.of("deadline.form.waive", ClockWords.due(clock)),
            List.of(Message.of("deadline.form.waive.rule")),
            Message.of("deadline.form.waive.act")),
        List.of(
            FormField.reason(),
            new FormField(Message.of("deadline.form.decidedBy"), "", List.of(), 1, true)),
        values -> clocks.waive(clock.id(), values.get(0), values.get(1)));
  }

  void entry(String incident, String entry) {
    reports.entry(incident, entry);
  }

  /** What the next report of a chain is called. */
  String draftName(Reporting now, Chain chain) {
    boolean begun = now.reports().of(chain).stream().anyMatch(one -> one.stage() == Stage.FIRST);
    return texts.get(
        "report.act.draft",
        texts.say(ReportWords.name(chain, begun ? Stage.FOLLOW_UP : Stage.FIRST, 0)));
  }

  /** Whether somebody else owes it. */
  static boolean awaited(ReportClock clock) {
    return clock.rule().duty() == Duty.RECEIVE;
  }
}
