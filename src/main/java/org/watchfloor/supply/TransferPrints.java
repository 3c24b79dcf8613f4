package org.watchfloor.supply;

import jakarta.inject.Inject;
import java.nio.file.Path;
import org.watchfloor.base.Texts;
import org.watchfloor.journal.Versioned;
import org.watchfloor.supply.SupplyFact.TransferPrinted;
import org.watchfloor.supply.paper.Prints;

/**
 * Puts transfer orders on paper and on record: who printed which copy, and when. Background
 * threads.
 */
public final class TransferPrints {
  private final TransferService transfers;
  private final TransferForm form;
  private final Prints prints;

  @Inject
  TransferPrints(TransferService transfers, TransferForm form, Prints prints) {
    this.transfers = transfers;
    this.form = form;
    this.prints = prints;
  }

  /**
   * Prints an order.
   *
   * @return how many pages there are
   * @throws org.watchfloor.base.RefusedException if there is none, the file is there already, or it
   *     cannot be written
   */
  public int print(String number, Texts texts, Path file) {
    return prints.print(file, texts, () -> look(number, texts));
  }

  private Prints.Printing look(String number, Texts texts) {
    Versioned<TransferOrder> found = transfers.known(number);
    int print = found.state().handling().prints() + 1;
    return new Prints.Printing(
        form.of(found.state(), print, texts),
        () -> transfers.step(found, new TransferPrinted(print)));
  }
}
