package org.watchfloor.incident.deadline.view;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.watchfloor.base.WatchClock;
import org.watchfloor.incident.deadline.ClockRecord.Said;
import org.watchfloor.incident.deadline.ClockState;
import org.watchfloor.incident.deadline.ClockWords;
import org.watchfloor.incident.deadline.ReportClock;
import org.watchfloor.incident.rule.ReportRule;
import org.watchfloor.journal.Belated;
import org.watchfloor.ui.Formats;
import org.watchfloor.ui.UiTexts;
import org.watchfloor.ui.control.CountdownLabel;

/** The clocks of an incident: those that run with what to do, the others in a line. */
final class ClockRows {
  private final ClockActs acts;
  private final UiTexts texts;
  private final Formats formats;
  private final WatchClock clock;

  @Inject
  ClockRows(ClockActs acts, UiTexts texts, Formats formats, WatchClock clock) {
    this.acts = acts;
    this.texts = texts;
    this.formats = formats;
    this.clock = clock;
  }

  /**
   * @param ticks gets what turns each second
   */
  Node make(Reporting now, List<Runnable> ticks) {
    VBox box = new VBox();
    box.getStyleClass().add("reporting-part");
    List<ReportClock> running = new ArrayList<>();
    List<ReportClock> over = new ArrayList<>();
    for (ReportClock one : now.clocks()) {
      boolean runs = one.state(clock.instant(), now.rules()).running();
      (runs ? running : over).add(one);
    }
    running.sort(Comparator.comparing(ReportClock::dueAt));
    ReportClock first =
        running.stream().filter(one -> !ClockActs.awaited(one)).findFirst().orElse(null);
    running.forEach(one -> box.getChildren().add(running(one, one == first, now, ticks)));
    over.forEach(one -> box.getChildren().add(over(one, now)));
    if (now.clocks().isEmpty()) {
      box.getChildren().add(Pieces.words(texts.get("deadline.empty"), "muted"));
    }
    return box;
  }

  private Node running(ReportClock one, boolean first, Reporting now, List<Runnable> ticks) {
    ReportRule rule = one.rule();
    Label chip = Pieces.mark("", "signal-chip");
    CountdownLabel left = new CountdownLabel(formats, clock);
    left.setMinWidth(Region.USE_PREF_SIZE);
    Duration whole = Duration.between(one.startedAt(), one.dueAt());
    left.count(
        one.dueAt(), Duration.ofMillis(Math.round(whole.toMillis() * (1 - now.rules().amber()))));
    Label title = Pieces.words(title(one), "strong");
    title.setMaxWidth(Double.MAX_VALUE);
    Runnable tick =
        () -> {
          left.tick();
          paint(chip, one.state(clock.instant(), now.rules()));
        };
    tick.run();
    ticks.add(tick);
    Button act =
        ClockActs.awaited(one)
            ? Pieces.button(texts.get("deadline.act.came"), () -> acts.cameIn(one))
            : Pieces.button(acts.answerName(one, now), () -> acts.answer(one, now));
    if (first) {
      act.getStyleClass().add("accent");
    }
    Label basis =
        Pieces.words(
            texts.get(
                "deadline.rule",
                rule.name().in(texts.language().get()),
                formats.moment(one.dueAt()),
                texts.name("rule.status", rule.basis().status())),
            "muted");
    basis.setTooltip(
        new Tooltip(
            texts.get(
                "deadline.rule.basis",
                rule.basis().source(),
                formats.moment(one.startedAt()),
                formats.moment(one.dueAt()))));
    List<Node> buttons = new ArrayList<>(List.of(act));
    if (clock.instant().isAfter(one.dueAt())) {
      buttons.add(Pieces.button(texts.get("deadline.act.why"), () -> acts.explain(one)));
    }
    buttons.add(Pieces.button(texts.get("deadline.act.waive"), () -> acts.waive(one)));
    VBox row =
        new VBox(Pieces.row(chip, title, left), basis, Pieces.flow(buttons.toArray(Node[]::new)));
    row.getStyleClass().add("clock-row");
    reasons(one, row);
    return row;
  }

  private String title(ReportClock one) {
    return texts.get(
        ClockActs.awaited(one) ? "deadline.from" : "deadline.to",
        texts.say(ClockWords.what(one)),
        ClockActs.awaited(one)
            ? one.rule().from().in(texts.language().get())
            : one.rule().to().in(texts.language().get()));
  }

  private Node over(ReportClock one, Reporting now) {
    ClockState state = one.state(clock.instant(), now.rules());
    Label chip = Pieces.mark("", "signal-chip");
    paint(chip, state);
    Label title = Pieces.words(title(one), "muted");
    title.setMaxWidth(Double.MAX_VALUE);
    VBox row = new VBox(Pieces.row(chip, title));
    row.getStyleClass().add("clock-row");
    List<Node> parts = new ArrayList<>();
    if (one.answered() != null && one.writtenAt() != null) {
      boolean later = Belated.noticeable(one.answered(), one.writtenAt());
      parts.add(
          Pieces.mark(
              texts.get(
                  later ? "deadline.answeredLater" : "deadline.answered",
                  formats.moment(one.answered()),
                  formats.moment(one.writtenAt())),
              "muted"));
      parts.add(Pieces.link(one.proof(), () -> acts.entry(one.incident(), one.proof())));
    }
    Said waived = one.record().waived();
    if (one.answered() == null && waived != null) {
      row.getChildren()
          .add(Pieces.words(texts.get("deadline.waived", waived.by(), waived.text()), "muted"));
    }
    if (one.unexplained(clock.instant())) {
      parts.add(Pieces.button(texts.get("deadline.act.why"), () -> acts.explain(one)));
    }
    if (!parts.isEmpty()) {
      row.getChildren().add(Pieces.flow(parts.toArray(Node[]::new)));
    }
    reasons(one, row);
    return row;
  }

  private void reasons(ReportClock one, VBox row) {
    for (Said reason : one.record().reasons()) {
      row.getChildren()
          .add(
              Pieces.words(
                  texts.get(
                      "deadline.reason",
                      reason.text(),
                      reason.officer(),
                      formats.moment(reason.at())),
                  "failed"));
    }
  }

  private void paint(Label chip, ClockState state) {
    chip.setText(texts.name("deadline.state", state));
    chip.getStyleClass().setAll("label", "signal-chip", style(state));
  }

  private static String style(ClockState state) {
    return switch (state) {
      case OVERDUE, RED, MISSED -> "signal-red";
      case AMBER -> "signal-yellow";
      case LATE -> "signal-orange";
      case GREEN -> "signal-blue";
      case MET, WAIVED -> "signal-none";
    };
  }
}
