package org.watchfloor.order;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.Message;
import org.watchfloor.base.WatchClock;

/**
 * Which step an order allows at a unit: what must have been before it, and that nothing happens
 * before what it rests on. Pure.
 */
final class StepRules {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("MM-dd HH:mm:ss", Locale.ROOT);

  private StepRules() {}

  /** Why something cannot be written down of an order at a unit; empty if it can. */
  static Optional<Message> refusal(Order order, Addressee unit, StepReport report, Instant now) {
    Instant at = report.at() == null ? now : report.at();
    return said(report)
        .or(() -> ended(order, unit, report, at))
        .or(() -> turn(order, unit, report))
        .or(() -> time(order, unit, report, at));
  }

  private static Optional<Message> said(StepReport report) {
    if (report.person().isBlank()) {
      return refuse("order.refused.noPerson");
    }
    boolean words = report.kind() == StepKind.REPORTED || report.kind() == StepKind.RETURNED;
    if (words && report.note().isBlank()) {
      return refuse(
          report.kind() == StepKind.REPORTED ? "order.refused.noResult" : "order.refused.noReason");
    }
    boolean voice =
        report.kind() == StepKind.SIGNED && report.onBehalf() && report.channel().spoken();
    return voice && report.readBack() == null
        ? refuse("order.refused.noReadBack")
        : Optional.empty();
  }

  /** What happened before the end is still written down; nothing is judged any more. */
  private static Optional<Message> ended(
      Order order, Addressee unit, StepReport report, Instant at) {
    Ending ending = order.ending();
    if (ending == null || report.kind().once() && at.isBefore(ending.act().at())) {
      return Optional.empty();
    }
    return refuse(
        ending.kind() == Ending.Kind.CLOSED ? "order.refused.closed" : "order.refused.withdrawn",
        order.number(),
        unit.to().name());
  }

  private static Optional<Message> turn(Order order, Addressee unit, StepReport report) {
    UnitState state = order.state(unit);
    StepKind kind = report.kind();
    if (kind.once()) {
      return unit.find(kind, order.revision())
          .map(step ->
              Message.of(
                  "order.refused.already",
                  unit.to().name(),
                  Message.of("order.step." + kind.name()),
                  time(step.at()),
                  step.person()));
    }
    boolean fits =
        switch (kind) {
          case REPORTED -> state == UnitState.SIGNED || state == UnitState.RETURNED;
          case ACCEPTED, RETURNED -> state == UnitState.REPORTED;
          case DELIVERED, READ, SIGNED -> true;
        };
    return fits
        ? Optional.empty()
        : refuse(
            "order.refused.turn." + kind.name(),
            unit.to().name(),
            Message.of("order.state." + state.name()));
  }

  /** What happens now comes after what is written, whatever the clock did meanwhile. */
  private static Optional<Message> time(
      Order order, Addressee unit, StepReport report, Instant at) {
    StepKind kind = report.kind();
    boolean dated = report.at() != null;
    Instant issued = order.issuedTo(unit);
    if (dated && at.isBefore(issued)) {
      return refuse("order.refused.beforeIssue", unit.to().name(), time(issued));
    }
    for (Step step : unit.steps()) {
      if (step.revision() != order.revision()) {
        continue;
      }
      boolean earlier = kind.once() && step.kind().compareTo(kind) > 0;
      boolean after = earlier && at.isAfter(step.at());
      boolean before = dated && !earlier && at.isBefore(step.at());
      if (after || before) {
        return refuse(
            after ? "order.refused.afterStep" : "order.refused.beforeStep",
            Message.of("order.step." + kind.name()),
            Message.of("order.step." + step.kind().name()),
            time(step.at()));
      }
    }
    return Optional.empty();
  }

  /**
   * The units in the order in which they want an officer: least far first, the lead before others.
   */
  static Comparator<Addressee> leastFarFirst(Order order) {
    return Comparator.comparing((Addressee one) -> order.state(one)).thenComparing(Addressee::role);
  }

  /** Why an end cannot have been then: the lead's report was not accepted yet. */
  static Optional<Message> beforeJudgement(Addressee lead, int revision, @Nullable Instant at) {
    return lead.last(StepKind.ACCEPTED, revision)
        .filter(step -> at != null && at.isBefore(step.at()))
        .flatMap(step ->
            refuse(
                "order.refused.beforeStep",
                Message.of("order.ended.step"),
                Message.of("order.step." + step.kind().name()),
                time(step.at())));
  }

  /** A moment as refusals tell it. */
  static String time(Instant at) {
    return TIME.format(at.atZone(WatchClock.BEIJING));
  }

  private static Optional<Message> refuse(String key, Object... args) {
    return Optional.of(Message.of(key, args));
  }
}
