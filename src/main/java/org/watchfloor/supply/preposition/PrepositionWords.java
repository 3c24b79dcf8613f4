package org.watchfloor.supply.preposition;

import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import org.watchfloor.supply.Depot;
import org.watchfloor.supply.SupplyService;
import org.watchfloor.supply.TransferLine;
import org.watchfloor.supply.aid.GoodsWords;

/** Shares of depots as they are read out. Any thread but the JavaFX thread. */
public final class PrepositionWords {
  private final SupplyService supply;
  private final GoodsWords goods;

  @Inject
  PrepositionWords(SupplyService supply, GoodsWords goods) {
    this.supply = supply;
    this.goods = goods;
  }

  /** Goods by goods, each with the depot that gives it. */
  public String say(List<PrepositionLine> lines) {
    return lines.stream()
        .map(line ->
            goods.say(List.of(new TransferLine(line.item(), line.quantity())))
                + " ← "
                + depot(line.depot()))
        .collect(Collectors.joining(" · "));
  }

  /** What a depot is called: its number where nobody knows it. */
  String depot(String number) {
    return supply.depot(number).map(Depot::name).orElse(number);
  }
}
