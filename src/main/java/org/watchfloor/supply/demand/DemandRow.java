package org.watchfloor.supply.demand;

import java.text.Normalizer;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.watchfloor.supply.Destination;
import org.watchfloor.supply.demand.DemandFact.DemandChanged;
import org.watchfloor.supply.demand.DemandFact.DemandMade;

/**
 * A demand as a row of a file says it.
 *
 * @param number its number; empty for one that has none yet
 * @param to where the goods are wanted
 * @param item the code of the goods
 * @param quantity how much, above 0
 * @param priority 1 is met first, to 9
 * @param latest by when it should be there, to the second; null if that was not said
 * @param asker who asked, in words
 */
record DemandRow(
    String number,
    Destination to,
    String item,
    long quantity,
    int priority,
    @Nullable Instant latest,
    String asker) {

  DemandRow {
    latest = latest == null ? null : latest.truncatedTo(ChronoUnit.SECONDS);
  }

  static DemandRow of(SupplyDemand demand) {
    return new DemandRow(
        demand.number(),
        demand.to(),
        demand.item(),
        demand.quantity(),
        demand.priority(),
        demand.latest(),
        demand.asker());
  }

  DemandMade made() {
    return new DemandMade(to, item, quantity, priority, latest, asker, null);
  }

  DemandChanged changed() {
    return new DemandChanged(to, item, quantity, priority, latest, asker);
  }

  /** Whether it asks for the same goods at the same place by the same time for the same asker. */
  boolean sameWant(DemandRow other) {
    return sameGoods(other)
        && Objects.equals(latest, other.latest)
        && plain(asker).equals(plain(other.asker));
  }

  /** Whether it says the same but for the number. */
  boolean same(DemandRow other) {
    return sameWant(other) && quantity == other.quantity && priority == other.priority;
  }

  /** Whether so much was planned for a demand that it cannot become this. */
  boolean againstPlans(SupplyDemand demand, long planned) {
    return planned > 0 && (quantity < planned || !sameGoods(of(demand)));
  }

  private boolean sameGoods(DemandRow other) {
    return to.kind() == other.to.kind() && to.id().equals(other.to.id()) && item.equals(other.item);
  }

  /** A spreadsheet may make blanks and full-width digits of its own. */
  private static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s+", "");
  }
}
