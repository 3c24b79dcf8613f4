package org.watchfloor.incident.rule;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.watchfloor.incident.IncidentType;
import org.watchfloor.rule.Basis;

/**
 * The rules of figures. Immutable; any thread.
 *
 * @param indicators all figures in the order of a report
 * @param invariants how they hang together
 * @param thresholds from which number on an incident is how grave
 * @param windows for how long the severity follows the figures; the first that fits holds
 */
public record FigureRules(
    List<Indicator> indicators,
    List<Invariant> invariants,
    List<Threshold> thresholds,
    List<Window> windows) {
  public FigureRules {
    indicators = List.copyOf(indicators);
    invariants = List.copyOf(invariants);
    thresholds = List.copyOf(thresholds);
    windows = List.copyOf(windows);
  }

  /** For how long after an incident of some kind its severity follows the figures. */
  public record Window(Scope scope, Duration length, Basis basis) {}

  /** The figure of a key, if there is one. */
  public Optional<Indicator> indicator(String key) {
    return indicators.stream().filter(one -> one.key().equals(key)).findFirst();
  }

  /**
   * How grave the figures make an incident of this type: the worst single row decides (之一).
   *
   * @param values what is current, by key
   */
  public Optional<Grading> grade(IncidentType type, Map<String, BigDecimal> values) {
    return thresholds.stream()
        .filter(row -> row.scope().has(type))
        .map(row -> grade(row, values))
        .filter(Objects::nonNull)
        .min(Comparator.comparing(Grading::severity));
  }

  private static @Nullable Grading grade(Threshold row, Map<String, BigDecimal> values) {
    List<BigDecimal> told = row.of().stream().map(values::get).filter(Objects::nonNull).toList();
    if (told.isEmpty()) {
      return null;
    }
    BigDecimal sum = told.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    var severity = row.reachedBy(sum);
    return severity == null ? null : new Grading(severity, row, sum);
  }

  /** For how long the severity of an incident of this type follows its figures. */
  public Optional<Window> window(IncidentType type) {
    return windows.stream().filter(one -> one.scope().has(type)).findFirst();
  }
}
