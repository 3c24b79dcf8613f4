package org.watchfloor.supply.reserve;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.watchfloor.rule.Basis;

/**
 * Which reserves a district should keep.
 *
 * @param target what is reckoned for if nobody says otherwise
 * @param norms in the order of the file
 */
public record ReserveRules(Target target, List<Norm> norms) {
  public ReserveRules {
    norms = List.copyOf(norms);
  }

  /**
   * Whom to carry, and how long.
   *
   * @param people above 0
   * @param days 1 or more
   */
  public record Target(long people, int days, Basis basis) {}

  /** The norms a question is about, goods by goods in the order of the file. */
  List<List<Norm>> byGoods(Predicate<Norm> asked) {
    Map<String, List<Norm>> byKey =
        norms.stream()
            .filter(asked)
            .collect(
                Collectors.groupingBy(
                    norm -> norm.goods().key(), LinkedHashMap::new, Collectors.toList()));
    return List.copyOf(byKey.values());
  }
}
