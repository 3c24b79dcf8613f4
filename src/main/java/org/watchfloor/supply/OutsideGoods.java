package org.watchfloor.supply;

import jakarta.inject.Inject;
import java.util.List;
import org.watchfloor.journal.Draft;
import org.watchfloor.journal.Subject;
import org.watchfloor.supply.StockLedger.Move;

/**
 * Goods that belong to somebody else and stand in a depot for a while: they come in as a batch that
 * is called after the paper they came with, so that the ledger says whose they are, and leave again
 * when they go back. Any thread but the JavaFX thread.
 */
public final class OutsideGoods {
  private final StockLedger ledger;

  /**
   * With which paper, from whom.
   *
   * @param paper what the paper is about: its id is its number
   * @param owner what the owner is called
   */
  public record Origin(Subject paper, String owner) {}

  @Inject
  OutsideGoods(StockLedger ledger) {
    this.ledger = ledger;
  }

  /** Adds to a draft that goods came into a depot. */
  public void in(Draft draft, String depot, TransferLine goods, Origin origin) {
    StockKey key = new StockKey(depot, goods.item(), ReserveMode.PHYSICAL);
    ledger.add(draft, key, origin.paper().id(), null, goods.quantity(), move(MoveKind.IN, origin));
  }

  /**
   * Adds to a draft that as much goes back: what came, as far as it is there, the rest of others of
   * the kind, for one blanket is as good as another.
   *
   * @throws org.watchfloor.base.RefusedException if the depot has less, or the rest is held back
   */
  public void back(Draft draft, String depot, TransferLine goods, Origin origin) {
    StockKey key = new StockKey(depot, goods.item(), ReserveMode.PHYSICAL);
    ledger.takeFirst(draft, key, origin.paper().id(), goods.quantity(), move(MoveKind.OUT, origin));
  }

  private static Move move(MoveKind kind, Origin origin) {
    return new Move(kind, origin.owner(), origin.paper().id(), List.of(origin.paper()));
  }
}
