package org.watchfloor.evacuation.count;

import java.util.List;

/**
 * The three counts of a township, or of all of them.
 *
 * @param area its code; empty for all of them together
 * @param name what it is called
 * @param counted who counts, as what and why
 */
public record TownCount(String area, String name, List<Counted> counted) {
  public TownCount {
    counted = List.copyOf(counted);
  }

  /** How many people count as something. */
  public long people(Indicator indicator) {
    return counted.stream()
        .filter(one -> one.indicator() == indicator)
        .mapToLong(Counted::people)
        .sum();
  }

  /** How many households count as something. */
  public long households(Indicator indicator) {
    return counted.stream().filter(one -> one.indicator() == indicator).count();
  }

  /** How many people cannot live at home, both ways together. */
  public long resettled() {
    return people(Indicator.RESETTLED_TOGETHER) + people(Indicator.RESETTLED_APART);
  }
}
