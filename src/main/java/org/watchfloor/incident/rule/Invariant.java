package org.watchfloor.incident.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.watchfloor.rule.Basis;

/**
 * How figures hang together: parts of a whole.
 *
 * @param parts keys of the parts
 * @param whole key of the whole
 * @param exact whether all parts together are the whole; else none of them exceeds it
 */
public record Invariant(List<String> parts, String whole, boolean exact, Basis basis) {
  public Invariant {
    parts = List.copyOf(parts);
  }

  /**
   * Whether the figures can hold together. What nobody told is no zero: parts that are not all told
   * may stay below the whole.
   *
   * @param values what is current, by key
   */
  public boolean holds(Map<String, BigDecimal> values) {
    BigDecimal all = values.get(whole);
    if (all == null) {
      return true;
    }
    List<BigDecimal> told = parts.stream().map(values::get).filter(Objects::nonNull).toList();
    if (!exact) {
      return told.stream().allMatch(part -> part.compareTo(all) <= 0);
    }
    int sum = told.stream().reduce(BigDecimal.ZERO, BigDecimal::add).compareTo(all);
    return told.size() == parts.size() ? sum == 0 : sum <= 0;
  }
}
