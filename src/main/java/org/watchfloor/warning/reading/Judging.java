package org.watchfloor.warning.reading;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.WatchClock;
import org.watchfloor.geo.Height;
import org.watchfloor.geo.HeightDatum;
import org.watchfloor.warning.reading.ReadingRules.TrendRule;

/** What readings mean: reckoned from the marks, never stored. Pure; any thread. */
final class Judging {
  private static final Duration DRAWN = Duration.ofHours(24);
  private static final double CENTIMETRES = 100;

  private final ReadingRules rules;
  private final Instant now;

  Judging(ReadingRules rules, Instant now) {
    this.rules = rules;
    this.now = now;
  }

  /**
   * How a station stands.
   *
   * @param readings what counts of it, oldest first
   */
  GaugeState state(Gauge gauge, List<Threshold> marks, List<Reading> readings) {
    List<Standing> standings = new ArrayList<>();
    for (Quantity quantity : Quantity.values()) {
      List<Reading> own =
          readings.stream().filter(one -> one.now().quantity() == quantity).toList();
      if (!own.isEmpty()) {
        standings.add(standing(marks, own));
      }
    }
    standings.sort(Comparator.comparing(Standing::reached).reversed());
    Instant heard =
        readings.stream().map(one -> one.now().at()).max(Comparator.naturalOrder()).orElse(null);
    boolean silent = heard == null || heard.plus(rules.silence(gauge)).isBefore(now);
    return new GaugeState(gauge, standings, heard, silent);
  }

  /**
   * How one quantity stands.
   *
   * @param own its readings, oldest first, at least one
   */
  Standing standing(List<Threshold> marks, List<Reading> own) {
    Reading last = own.getLast();
    Observation what = last.now();
    List<Threshold> valid = valid(marks, what);
    boolean speaks = !what.at().plus(rules.forgotten()).isBefore(now);
    Optional<Threshold> over = speaks ? highest(valid, what) : Optional.empty();
    return new Standing(
        last,
        speaks,
        over.map(mark -> mark.mark().reached()).orElse(Exceedance.NONE),
        over.orElse(null),
        valid.stream()
            .filter(mark -> comparable(what, mark) && mark.value() > what.value())
            .min(Comparator.comparing(Threshold::value))
            .orElse(null),
        over.isPresent() ? since(marks, own) : null,
        valid.stream().filter(mark -> !comparable(what, mark)).toList(),
        trend(own),
        own.stream()
            .filter(one -> one.now().datum() == what.datum())
            .filter(one -> one.now().at().isAfter(now.minus(DRAWN)))
            .map(one -> new Standing.Spot(one.now().at(), one.now().value()))
            .toList());
  }

  /** The highest mark an observation reaches, of those valid then; the worst of equal ones. */
  static Optional<Threshold> highest(List<Threshold> valid, Observation what) {
    return valid.stream()
        .filter(mark -> comparable(what, mark) && what.value() >= mark.value())
        .max(
            Comparator.comparing((Threshold mark) -> mark.mark().reached())
                .thenComparing(Threshold::value));
  }

  /** The marks of its quantity that held on its day. */
  static List<Threshold> valid(List<Threshold> marks, Observation what) {
    LocalDate day = what.at().atZone(WatchClock.BEIJING).toLocalDate();
    return marks.stream()
        .filter(mark -> mark.gauge().equals(what.gauge()))
        .filter(mark -> mark.quantity() == what.quantity() && mark.holdsOn(day))
        .sorted(Comparator.comparing(Threshold::value).thenComparing(Threshold::mark))
        .toList();
  }

  /**
   * Whether a reading and a mark of its station can be compared: levels of one datum, mean winds of
   * one averaging time. A zero of the gauge's own is one zero at that gauge.
   */
  static boolean comparable(Observation what, Threshold mark) {
    HeightDatum zero = what.datum();
    if (zero != null && mark.datum() != null) {
      Height level = new Height(what.value(), zero);
      Height height = new Height(mark.value(), mark.datum());
      boolean ownZero = zero == HeightDatum.LOCAL && mark.datum() == HeightDatum.LOCAL;
      return ownZero || level.comparable(height);
    }
    return zero == mark.datum() && Objects.equals(what.averaging(), mark.averaging());
  }

  /** When the unbroken run of readings over some mark began. */
  private static Instant since(List<Threshold> marks, List<Reading> own) {
    Instant since = own.getLast().now().at();
    for (Reading one : own.reversed()) {
      if (highest(valid(marks, one.now()), one.now()).isEmpty()) {
        break;
      }
      since = one.now().at();
    }
    return since;
  }

  private @Nullable Trend trend(List<Reading> own) {
    Observation last = own.getLast().now();
    if (last.quantity() != Quantity.WATER_LEVEL) {
      return null;
    }
    TrendRule rule = rules.trend();
    Instant wanted = last.at().minus(rule.back());
    return own.stream()
        .map(Reading::now)
        .filter(one -> one.datum() == last.datum())
        .filter(one -> !one.at().isAfter(last.at().minus(rule.least())))
        .filter(one -> !one.at().isBefore(last.at().minus(rule.most())))
        .min(Comparator.comparing(one -> Duration.between(one.at(), wanted).abs()))
        .map(before -> trend(before, last, rule))
        .orElse(null);
  }

  private static Trend trend(Observation before, Observation last, TrendRule rule) {
    double hours = Duration.between(before.at(), last.at()).toMillis() / 3_600_000.0;
    double rate = (last.value() - before.value()) * CENTIMETRES / hours;
    Trend.Course course =
        Math.abs(rate) < rule.steady()
            ? Trend.Course.STEADY
            : rate > 0 ? Trend.Course.RISING : Trend.Course.FALLING;
    return new Trend(course, rate);
  }
}
