package org.watchfloor.supply;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.Texts;
import org.watchfloor.journal.StaleException;
import org.watchfloor.journal.Versioned;
import org.watchfloor.supply.SupplyFact.TransferPrinted;

/**
 * Puts transfer orders on paper and on record: who printed which copy, and when. A paper that could
 * not be put on record is taken away again, so that no two papers carry one number. Background
 * threads.
 */
@Singleton
public final class TransferPrints {
  /** Seats that print one order at the same moment: more than these in one hall there are not. */
  private static final int SEATS = 50;

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
   * @throws RefusedException if there is no such order, or the file cannot be written
   */
  public int print(String number, Texts texts, Path file) {
    for (int attempt = 1; ; attempt++) {
      Versioned<TransferOrder> found = transfers.known(number);
      int print = found.state().handling().prints() + 1;
      int pages = 0;
      for (TransferSheet sheet : sheets) {
        pages += sheet.print(found.state(), print, texts, file);
      }
      try {
        transfers.step(found, new TransferPrinted(print));
        return pages;
      } catch (StaleException e) {
        if (attempt == SEATS) {
          remove(file);
          throw e;
        }
      } catch (RuntimeException e) {
        remove(file);
        throw e;
      }
    }
  }

  private static void remove(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
