package org.watchfloor.supply.reserve;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.watchfloor.base.WatchClock;
import org.watchfloor.supply.StockLine;
import org.watchfloor.supply.SupplyItem;
import org.watchfloor.supply.SupplyService;

/** Sets the station's stock beside the norms of reserves. Any thread but the JavaFX thread. */
@Singleton
public final class ReserveService {
  private final ReserveRuleBook book;
  private final SupplyService supply;
  private final WatchClock clock;

  @Inject
  ReserveService(ReserveRuleBook book, SupplyService supply, WatchClock clock) {
    this.book = book;
    this.supply = supply;
    this.clock = clock;
  }

  /** The norms that hold here. */
  public ReserveRules rules() {
    return book.rules();
  }

  /**
   * How many people the stock carries for so many days 保障能力测算, scarcest goods first.
   *
   * @param people for how many something should be enough
   * @throws org.watchfloor.base.RefusedException if a number is out of its range
   */
  public Reserves coverage(long people, int days) {
    return reckon(Extent.of(people, days), norm -> norm.per() == Measure.TEN_THOUSAND_PEOPLE)
        .scarcestFirst();
  }

  /** The stock beside the quotas of what is asked for 储备定额, goods by goods. */
  public Reserves quota(Extent extent) {
    return reckon(extent, norm -> extent.size(norm.per()).signum() > 0);
  }

  private Reserves reckon(Extent extent, Predicate<Norm> asked) {
    List<SupplyItem> catalogue = supply.items();
    List<StockLine> stock = supply.stock();
    LocalDate today = clock.now().toLocalDate();
    return new Reserves(
        extent,
        book.rules().byGoods(asked).stream()
            .map(norms -> {
              Goods goods = norms.getFirst().goods();
              return new ReserveLine(
                  goods, norms, extent, OnHand.of(goods, catalogue, stock, today));
            })
            .toList());
  }
}
