package org.watchfloor.supply.preposition;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.watchfloor.base.Message;
import org.watchfloor.base.WatchClock;
import org.watchfloor.supply.Depot;
import org.watchfloor.supply.SupplyService;
import org.watchfloor.supply.TransferLine;
import org.watchfloor.supply.aid.GoodsWords;
import org.watchfloor.supply.paper.PaperForm;

/** Shares of depots as they are read out. Any thread but the JavaFX thread. */
public final class PrepositionWords {
  private final SupplyService supply;
  private final GoodsWords goods;
  private final WatchClock clock;

  @Inject
  PrepositionWords(SupplyService supply, GoodsWords goods, WatchClock clock) {
    this.supply = supply;
    this.goods = goods;
    this.clock = clock;
  }

  /** What must not be overlooked about a plan: too late, the storm there, too little in a depot. */
  public List<Message> warnings(PrepositionNow now) {
    List<Message> all = new ArrayList<>();
    if (now.stage().awaited() && clock.instant().isAfter(now.lands())) {
      all.add(
          Message.of(
              "preposition.warn.landed", now.plan().number(), PaperForm.moment(now.lands())));
    } else if (now.late(clock.instant())) {
      all.add(
          Message.of(
              "preposition.warn.late", now.plan().number(), PaperForm.moment(now.deadline())));
    }
    all.addAll(lacks(now));
    return all;
  }

  /** What depots cannot give now, a sentence for each kind of goods. */
  List<Message> lacks(PrepositionNow now) {
    return now.lacking().stream()
        .map(lack ->
            Message.of(
                "preposition.warn.lack",
                depot(lack.depot()),
                goods.say(List.of(new TransferLine(lack.item(), lack.wanted()))),
                lack.free(),
                lack.wanted() - lack.free()))
        .toList();
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
