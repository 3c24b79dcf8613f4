package org.watchfloor.supply;

import jakarta.inject.Inject;
import java.nio.file.Path;
import org.watchfloor.base.Texts;
import org.watchfloor.journal.Versioned;
import org.watchfloor.supply.SupplyFact.TransferPrinted;
import org.watchfloor.supply.paper.PaperForm.Mark;
import org.watchfloor.supply.paper.Prints;

/**
 * Puts transfer orders on paper and on record: who printed which copy, and when. What is printed
 * before the depot was ordered to give is a draft, the first paper after that the original.
 * Background threads.
 */
public final class TransferPrints {
  private final TransferBook book;
  private final TransferForm form;
  private final Prints prints;

  @Inject
  TransferPrints(TransferBook book, TransferForm form, Prints prints) {
    this.book = book;
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
    Versioned<TransferOrder> found = book.known(number);
    TransferOrder order = found.state();
    // A draft, and what was called off, use up no number: the original is still to come.
    int print = order.ordered() ? order.handling().prints() + 1 : TransferPrinted.NOT_COUNTED;
    return new Prints.Printing(
        form.of(order, mark(order, print), texts),
        () -> book.step(found, new TransferPrinted(print, order.state())));
  }

  private static Mark mark(TransferOrder order, int print) {
    if (order.ordered()) {
      return new Mark.Numbered(print);
    }
    return order.state().calledOff() ? new Mark.Void() : new Mark.Draft();
  }
}
