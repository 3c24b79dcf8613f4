package org.watchfloor.order.chase;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.watchfloor.order.Addressee;
import org.watchfloor.order.Order;
import org.watchfloor.order.Slip;
import org.watchfloor.order.SlipCause;
import org.watchfloor.order.SlipKind;
import org.watchfloor.order.UnitState;

/**
 * What an order waits for at its units, and from when on that is late. A rung follows the one
 * before it at the distance the plan gives, also where that was issued late; after the last rung
 * the last is due again at the same distance. Any thread.
 */
public final class Lateness {
  private final ChasePlan plan;

  @Inject
  Lateness(ChasePlan plan) {
    this.plan = plan;
  }

  private record Key(SlipCause cause, SlipKind next) {}

  private record Waiting(Addressee unit, Instant due) {}

  /** All it waits for, late or not yet, the earliest due first; nothing once it is ended. */
  public List<Lag> of(Order order) {
    if (!order.open()) {
      return List.of();
    }
    Map<Key, List<Waiting>> groups =
        new TreeMap<>(Comparator.comparing(Key::cause).thenComparing(Key::next));
    for (Addressee unit : order.addressees()) {
      UnitState state = order.state(unit);
      for (SlipCause cause : SlipCause.values()) {
        boolean waits =
            switch (cause) {
              case UNSIGNED -> state.unsigned();
              case UNREPORTED -> state.owes();
            };
        if (waits) {
          next(order, unit, cause)
              .ifPresent(due ->
                  groups
                      .computeIfAbsent(new Key(cause, due.kind()), none -> new ArrayList<>())
                      .add(new Waiting(unit, due.at())));
        }
      }
    }
    List<Lag> lags = new ArrayList<>();
    groups.forEach((key, waiting) -> {
      waiting.sort(Comparator.comparing(Waiting::due));
      lags.add(
          new Lag(
              key.cause(),
              key.next(),
              waiting.getFirst().due(),
              waiting.stream().map(Waiting::unit).toList()));
    });
    lags.sort(Comparator.comparing(Lag::due));
    return lags;
  }

  /** The first moment at which something about it is late; empty once nothing is waited for. */
  public Optional<Instant> due(Order order) {
    return of(order).stream().map(Lag::due).findFirst();
  }

  /** The units that are late enough for a slip now, with nothing that is only waited for. */
  public List<Lag> late(Order order, Instant now) {
    List<Lag> late = new ArrayList<>();
    for (Lag lag : of(order)) {
      List<Addressee> units =
          lag.units().stream()
              .filter(unit ->
                  next(order, unit, lag.cause()).filter(due -> !now.isBefore(due.at())).isPresent())
              .toList();
      if (!units.isEmpty()) {
        late.add(new Lag(lag.cause(), lag.next(), lag.due(), units));
      }
    }
    return late;
  }

  private record Next(SlipKind kind, Instant at) {}

  private Optional<Next> next(Order order, Addressee unit, SlipCause cause) {
    List<Rung> rungs = plan.rungs(order.urgency(), cause);
    if (rungs.isEmpty()) {
      return Optional.empty();
    }
    Instant base = cause == SlipCause.UNSIGNED ? order.issuedTo(unit) : order.deadline();
    Optional<Slip> last =
        order.slips().stream()
            .filter(slip -> slip.cause() == cause && slip.revision() == order.revision())
            .filter(slip -> slip.units().contains(unit.to().unit()))
            .reduce((before, slip) -> slip);
    if (last.isEmpty()) {
      return Optional.of(new Next(rungs.getFirst().kind(), base.plus(rungs.getFirst().after())));
    }
    int at = index(rungs, last.get().kind());
    int to = Math.min(at + 1, rungs.size() - 1);
    int from = Math.max(0, to - 1);
    Instant after =
        last.get().act().at().plus(rungs.get(to).after().minus(rungs.get(from).after()));
    Instant planned = base.plus(rungs.get(to).after());
    return Optional.of(new Next(rungs.get(to).kind(), after.isAfter(planned) ? after : planned));
  }

  private static int index(List<Rung> rungs, SlipKind kind) {
    int found = -1;
    for (int i = 0; i < rungs.size(); i++) {
      if (rungs.get(i).kind().compareTo(kind) <= 0) {
        found = i;
      }
    }
    return found;
  }
}
