package org.watchfloor.incident;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What in a narrative points to a severity: either words alone, or a number near the words measured
 * by the statute's thresholds (a number includes its threshold, 以上 includes).
 *
 * @param words any of these
 * @param is the severity the words alone mean; null if a number decides
 * @param from the least number per severity; empty if the words alone decide
 * @param of only for incidents of this class; null for any
 */
public record SeverityRule(
    List<String> words,
    @Nullable Severity is,
    Map<Severity, Integer> from,
    @Nullable IncidentClass of) {
  public SeverityRule {
    words = List.copyOf(words);
    from = Map.copyOf(from);
  }

  /** The severity of a number; null if it is below all thresholds. */
  public @Nullable Severity of(int number) {
    return from.entrySet().stream()
        .filter(step -> number >= step.getValue())
        .map(Map.Entry::getKey)
        .reduce(Severity::worse)
        .orElse(null);
  }
}
