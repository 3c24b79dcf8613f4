package org.watchfloor.exchange.fleet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.watchfloor.conflict.Conflict;
import org.watchfloor.supply.SupplyService;

/**
 * What must be on the list of contradictions of a station, told from its tables alone: nobody who
 * counts stock, beds or jobs may find a rule broken that nobody is told of.
 */
final class Promises {
  private Promises() {}

  /** Each promise by its name, to be kept. */
  static Map<String, Runnable> of(Ship ship, List<Conflict> open) {
    Map<String, Runnable> all = new LinkedHashMap<>();
    Set<String> rules = open.stream().map(one -> one.what().rule()).collect(Collectors.toSet());
    all.put(
        "stock below zero",
        () -> {
          long bags = ship.station().get(SupplyService.class).lineOrEmpty(World.BAGS).quantity();
          assertThat(bags >= 0 || rules.contains("supply.conflict.overdrawn")).isTrue();
        });
    return all;
  }
}
