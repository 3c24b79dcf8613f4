package org.watchfloor.supply;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.util.Set;
import org.watchfloor.base.Texts;
import org.watchfloor.journal.Versioned;
import org.watchfloor.supply.SupplyFact.TransferPrinted;
import org.watchfloor.supply.paper.Prints;

/**
 * Puts transfer orders on paper and on record: who printed which copy, and when. A paper that could
 * not be put on record is taken away again, so that no two papers carry one number. Background
 * threads.
 */
@Singleton
public final class TransferPrints {
  private final TransferService transfers;
  private final Set<TransferSheet> sheets;

  @Inject
  TransferPrints(TransferService transfers, Set<TransferSheet> sheets) {
    this.transfers = transfers;
    this.sheets = sheets;
  }

  /**
   * Prints an order.
   *
   * @return how many pages there are
   * @throws org.watchfloor.base.RefusedException if there is no such order, the file is there
   *     already, or it cannot be written
   */
  public int print(String number, Texts texts, Path file) {
    return Prints.into(
        file,
        () -> {
          Versioned<TransferOrder> found = transfers.known(number);
          int print = found.state().handling().prints() + 1;
          int pages = 0;
          for (TransferSheet sheet : sheets) {
            pages += sheet.print(found.state(), print, texts, file);
          }
          transfers.step(found, new TransferPrinted(print));
          return pages;
        });
  }
}
