package org.watchfloor.supply.requisition;

import jakarta.inject.Inject;
import java.nio.file.Path;
import org.watchfloor.base.Texts;
import org.watchfloor.journal.Versioned;
import org.watchfloor.supply.paper.Prints;
import org.watchfloor.supply.requisition.RequisitionFact.RequisitionPrinted;

/** Puts requisition certificates on paper and on record. Background threads. */
public final class RequisitionPrints {
  private final RequisitionService requisitions;
  private final Prints prints;

  @Inject
  RequisitionPrints(RequisitionService requisitions, Prints prints) {
    this.requisitions = requisitions;
    this.prints = prints;
  }

  /**
   * Prints a certificate.
   *
   * @return how many pages there are
   * @throws org.watchfloor.base.RefusedException if there is none, the file is there already, or it
   *     cannot be written
   */
  public int print(String number, Texts texts, Path file) {
    return prints.print(file, texts, () -> look(number, texts));
  }

  private Prints.Printing look(String number, Texts texts) {
    Versioned<Requisition> found = requisitions.known(number);
    int print = found.state().prints() + 1;
    return new Prints.Printing(
        RequisitionForm.of(found.state(), print, texts),
        () -> requisitions.step(found, new RequisitionPrinted(print)));
  }
}
