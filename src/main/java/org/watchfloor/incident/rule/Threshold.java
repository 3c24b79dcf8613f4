package org.watchfloor.incident.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.watchfloor.incident.Severity;
import org.watchfloor.rule.Basis;

/**
 * From which number on an incident is how grave.
 *
 * @param of the keys of the figures that are added up
 * @param from the least number per severity; the number itself is included
 */
public record Threshold(Scope scope, List<String> of, Map<Severity, BigDecimal> from, Basis basis) {
  public Threshold {
    of = List.copyOf(of);
    from = Map.copyOf(from);
  }

  /** The gravest severity a number reaches; null if none. */
  public @Nullable Severity reachedBy(BigDecimal number) {
    return from.entrySet().stream()
        .filter(step -> number.compareTo(step.getValue()) >= 0)
        .map(Map.Entry::getKey)
        .reduce(Severity::worse)
        .orElse(null);
  }
}
