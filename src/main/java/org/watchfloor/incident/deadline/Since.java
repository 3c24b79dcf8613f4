package org.watchfloor.incident.deadline;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.watchfloor.incident.Incident;
import org.watchfloor.incident.Incident.Correction;
import org.watchfloor.incident.IncidentField;
import org.watchfloor.incident.Severity;
import org.watchfloor.incident.figure.Claim;
import org.watchfloor.incident.figure.ClaimState;
import org.watchfloor.incident.rule.ReportRule.Case;

/**
 * Since when a rule applies to an incident: a duty that arises because an incident turned out
 * graver, or of another kind, or because a number was reached, cannot be older than that. Pure; any
 * thread.
 */
final class Since {
  private Since() {}

  /** Since when one of the cases holds without a break; empty if none holds now. */
  static Optional<Instant> any(List<Case> cases, Ground ground) {
    return cases.stream()
        .map(one -> of(one, ground))
        .flatMap(Optional::stream)
        .min(Instant::compareTo);
  }

  private static Optional<Instant> of(Case one, Ground ground) {
    Instant type = type(one, ground);
    Instant severity = severity(one, ground.incident());
    Instant figures = figures(one, ground);
    if (type == null || severity == null || figures == null) {
      return Optional.empty();
    }
    Instant latest = type.isAfter(severity) ? type : severity;
    return Optional.of(latest.isAfter(figures) ? latest : figures);
  }

  private static @Nullable Instant type(Case one, Ground ground) {
    return run(
        ground.incident(),
        IncidentField.TYPE,
        ground.incident().details().type(),
        key -> ground.types().find(key).map(one.scope()::has).orElse(false));
  }

  private static @Nullable Instant severity(Case one, Incident incident) {
    return run(
        incident,
        null,
        incident.severity().name(),
        name -> {
          Severity grade = Severity.valueOf(name);
          return one.least().map(least -> grade.compareTo(least) <= 0).orElse(true)
              && one.most().map(most -> grade.compareTo(most) >= 0).orElse(true);
        });
  }

  /** Since when a part of the incident is as wanted, going through what was corrected. */
  private static @Nullable Instant run(
      Incident incident, @Nullable IncidentField field, String stands, Predicate<String> wanted) {
    if (!wanted.test(stands)) {
      return null;
    }
    Instant since = Instant.MIN;
    for (Correction change : incident.corrections()) {
      if (Objects.equals(change.field(), field) && !wanted.test(change.before())) {
        since = change.at();
      }
    }
    return since;
  }

  /** Since when the sum is reached, going through the claims that stood one after the other. */
  private static @Nullable Instant figures(Case one, Ground ground) {
    if (one.figures().isEmpty()) {
      return Instant.MIN;
    }
    Map<String, BigDecimal> values = new HashMap<>();
    Instant since = null;
    for (Claim claim : ground.figures().claims()) {
      boolean stood = claim.state() == ClaimState.CURRENT || claim.state() == ClaimState.REPLACED;
      if (!stood || !one.figures().contains(claim.indicator())) {
        continue;
      }
      values.put(claim.indicator(), claim.value());
      BigDecimal sum = values.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
      if (sum.compareTo(one.from()) < 0) {
        since = null;
      } else if (since == null) {
        since = claim.at();
      }
    }
    return since;
  }
}
