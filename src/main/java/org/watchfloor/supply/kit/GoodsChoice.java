package org.watchfloor.supply.kit;

import java.util.List;
import java.util.stream.Stream;
import org.watchfloor.supply.SupplyItem;
import org.watchfloor.supply.TransferLine;

/** What can be asked for in a form: one kind of goods, or a kit of several. */
public sealed interface GoodsChoice {

  /** Its code in the catalogue. */
  String code();

  /** What it is called. */
  String name();

  /**
   * What has to be asked for.
   *
   * @param quantity how much of the goods, or for how many people the kit; above 0
   */
  List<TransferLine> lines(long quantity);

  /** One kind of goods. */
  record Single(SupplyItem item) implements GoodsChoice {
    @Override
    public String code() {
      return item.code();
    }

    @Override
    public String name() {
      return item.name();
    }

    @Override
    public List<TransferLine> lines(long quantity) {
      return List.of(new TransferLine(item.code(), quantity));
    }
  }

  /** A kit, by the people it is for. */
  record Several(Kit kit) implements GoodsChoice {
    @Override
    public String code() {
      return kit.code();
    }

    @Override
    public String name() {
      return kit.name();
    }

    @Override
    public List<TransferLine> lines(long quantity) {
      return kit.forPersons(quantity);
    }
  }

  /** All goods, then all kits. */
  static List<GoodsChoice> of(List<SupplyItem> items, List<Kit> kits) {
    return Stream.concat(
            items.stream().map(Single::new), kits.stream().<GoodsChoice>map(Several::new))
        .toList();
  }
}
