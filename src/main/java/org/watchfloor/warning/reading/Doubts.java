package org.watchfloor.warning.reading;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.Message;
import org.watchfloor.warning.reading.ReadingRules.Bounds;

/** What speaks against a reading being so: to be asked back. Pure; any thread. */
final class Doubts {
  private final ReadingRules rules;

  Doubts(ReadingRules rules) {
    this.rules = rules;
  }

  /**
   * Everything that makes a reading doubtful; nothing if it can well be.
   *
   * @param marks the marks of its station
   * @param last the reading before it, of the same quantity; null if there is none
   */
  List<Message> of(Observation what, List<Threshold> marks, @Nullable Observation last) {
    // A level above another zero tells nothing of a jump, nor of a unit.
    Observation before = last != null && last.datum() == what.datum() ? last : null;
    List<Message> doubts = new ArrayList<>();
    Bounds bounds = rules.bounds(what.quantity());
    if (what.value() < bounds.min() || what.value() > bounds.max()) {
      doubts.add(
          Message.of(
              "reading.doubt.bounds",
              said(what, what.value()),
              said(what, bounds.min()),
              said(what, bounds.max())));
    }
    List<Threshold> near =
        Judging.valid(marks, what).stream().filter(mark -> Judging.comparable(what, mark)).toList();
    Double fromMarks = bounds.fromMarks();
    if (fromMarks != null && !near.isEmpty() && distance(near, what.value()) > fromMarks) {
      doubts.add(Message.of("reading.doubt.marks", said(what, distance(near, what.value()))));
    }
    if (before != null && jumps(what, before, bounds)) {
      doubts.add(
          Message.of(
              "reading.doubt.jump",
              said(what, before.value()),
              Math.max(1, Duration.between(before.at(), what.at()).abs().toMinutes()),
              said(what, what.value())));
    }
    if (!doubts.isEmpty()) {
      unit(what, near, before, bounds).ifPresent(doubts::add);
    }
    return doubts;
  }

  /** The unit that was probably meant: the value it gives would raise no doubt. */
  private static Optional<Message> unit(
      Observation what, List<Threshold> near, @Nullable Observation before, Bounds bounds) {
    if (before == null && near.isEmpty() && what.quantity() == Quantity.WATER_LEVEL) {
      return Optional.empty();
    }
    Double fromMarks = bounds.fromMarks();
    return bounds.factors().stream()
        .map(factor -> what.value() * factor)
        .filter(value -> value >= bounds.min() && value <= bounds.max())
        .filter(value -> fromMarks == null || near.isEmpty() || distance(near, value) <= fromMarks)
        .filter(value -> before == null || !jumps(with(what, value), before, bounds))
        .findFirst()
        .map(value -> Message.of("reading.doubt.unit", said(what, value)));
  }

  private static boolean jumps(Observation what, Observation before, Bounds bounds) {
    Double jump = bounds.jump();
    Double perHour = bounds.perHour();
    if (jump == null || perHour == null) {
      return false;
    }
    double hours = Duration.between(before.at(), what.at()).abs().toMinutes() / 60.0;
    return Math.abs(what.value() - before.value()) > jump + perHour * hours;
  }

  private static double distance(List<Threshold> near, double value) {
    return near.stream()
        .map(mark -> Math.abs(mark.value() - value))
        .min(Comparator.naturalOrder())
        .orElse(0.0);
  }

  private static Observation with(Observation what, double value) {
    return new Observation(
        what.gauge(),
        what.quantity(),
        what.at(),
        value,
        what.datum(),
        what.averaging(),
        what.said(),
        what.sure());
  }

  /** A number of this quantity with its unit. */
  static String said(Observation what, double value) {
    return said(what.quantity(), value);
  }

  static String said(Quantity quantity, double value) {
    return String.format(Locale.ROOT, "%." + quantity.places() + "f ", value) + quantity.unit();
  }
}
