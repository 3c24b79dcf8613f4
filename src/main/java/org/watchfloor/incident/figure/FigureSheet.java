package org.watchfloor.incident.figure;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.watchfloor.conflict.Contradictions;
import org.watchfloor.incident.Severity;

/**
 * All figures of an incident.
 *
 * @param incident its number
 * @param claims every number anybody said, in the order of the record
 * @param kept the proposals of a severity that were not taken
 * @param contradictions what was written apart about them
 */
public record FigureSheet(
    String incident, List<Claim> claims, List<Kept> kept, Contradictions contradictions) {
  public FigureSheet {
    claims = List.copyOf(claims);
    kept = List.copyOf(kept);
  }

  /** A proposal that was not taken, and why. */
  public record Kept(
      Severity proposed, List<String> claims, String reason, String officer, Instant at) {
    public Kept {
      claims = List.copyOf(claims);
    }
  }

  /** Nothing was said. */
  public static FigureSheet empty(String incident) {
    return new FigureSheet(incident, List.of(), List.of(), Contradictions.NONE);
  }

  /** The claim the hall stands by. */
  public Optional<Claim> current(String indicator) {
    return of(indicator).stream().filter(one -> one.state() == ClaimState.CURRENT).findFirst();
  }

  /** Every claim about a figure. */
  public List<Claim> of(String indicator) {
    return claims.stream().filter(one -> one.indicator().equals(indicator)).toList();
  }

  /** The claim of an entry. */
  public Optional<Claim> claim(String entry) {
    return claims.stream().filter(one -> one.entry().equals(entry)).findFirst();
  }

  /** What the hall stands by, by key. */
  public Map<String, BigDecimal> values() {
    Map<String, BigDecimal> values = new HashMap<>();
    claims.stream()
        .filter(one -> one.state() == ClaimState.CURRENT)
        .forEach(one -> values.put(one.indicator(), one.value()));
    return values;
  }

  /** Claims somebody has to do something about. */
  public List<Claim> open() {
    return claims.stream().filter(one -> one.state().open()).toList();
  }

  /** Whether the current number of one of these figures is lower than one that stood before. */
  public boolean lowered(List<String> indicators) {
    return indicators.stream()
        .anyMatch(key ->
            current(key)
                .filter(now ->
                    of(key).stream()
                        .filter(one -> one.state() == ClaimState.REPLACED)
                        .anyMatch(one -> one.value().compareTo(now.value()) > 0))
                .isPresent());
  }

  FigureSheet plus(Claim claim) {
    List<Claim> more = new ArrayList<>(claims);
    more.add(claim);
    return new FigureSheet(incident, more, kept, contradictions);
  }

  FigureSheet changing(String entry, UnaryOperator<Claim> change) {
    return new FigureSheet(
        incident,
        claims.stream().map(one -> one.entry().equals(entry) ? change.apply(one) : one).toList(),
        kept,
        contradictions);
  }

  FigureSheet with(Contradictions known) {
    return new FigureSheet(incident, claims, kept, known);
  }

  FigureSheet keeping(Kept more) {
    List<Kept> all = new ArrayList<>(kept);
    all.add(more);
    return new FigureSheet(incident, claims, all, contradictions);
  }
}
