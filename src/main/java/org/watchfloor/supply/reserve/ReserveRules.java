package org.watchfloor.supply.reserve;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.watchfloor.rule.Basis;

/**
 * Which reserves a district should keep.
 *
 * @param target what is reckoned for if nobody says otherwise
 * @param goods what norms can speak of, in the order of the file
 * @param norms in the order of the file, at most one for the same goods and measure
 */
public record ReserveRules(Target target, List<Goods> goods, List<Norm> norms) {
  public ReserveRules {
    goods = List.copyOf(goods);
    norms = List.copyOf(norms);
  }

  /**
   * Whom to carry, and how long.
   *
   * @param people above 0
   * @param days 1 or more
   */
  public record Target(long people, int days, Basis basis) {}

  /** The norm for goods by their key and a measure. */
  Optional<Norm> find(String key, Measure per) {
    return norms.stream().filter(norm -> norm.about(key, per)).findFirst();
  }

  /** The same with a norm in the place of that for the same goods and measure. */
  ReserveRules with(Norm changed) {
    return new ReserveRules(
        target,
        goods,
        norms.stream()
            .map(norm -> norm.about(changed.goods().key(), changed.per()) ? changed : norm)
            .toList());
  }

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
