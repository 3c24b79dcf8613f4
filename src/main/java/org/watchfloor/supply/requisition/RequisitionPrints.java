package org.watchfloor.supply.requisition;

import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.Set;
import org.watchfloor.base.Texts;
import org.watchfloor.journal.Versioned;
import org.watchfloor.supply.paper.FormSheet;
import org.watchfloor.supply.paper.Prints;
import org.watchfloor.supply.requisition.RequisitionFact.RequisitionPrinted;

/** Puts requisition certificates on paper and on record. Background threads. */
public final class RequisitionPrints {
  private final RequisitionService requisitions;
  private final Set<FormSheet> sheets;

  @Inject
  RequisitionPrints(RequisitionService requisitions, Set<FormSheet> sheets) {
    this.requisitions = requisitions;
    this.sheets = sheets;
  }

  /**
   * Prints a certificate.
   *
   * @return how many pages there are
   * @throws org.watchfloor.base.RefusedException if there is no such certificate, the file is there
   *     already, or it cannot be written
   */
  public int print(String number, Texts texts, Path file) {
    return Prints.into(
        file,
        () -> {
          Versioned<Requisition> found = requisitions.known(number);
          int print = found.state().prints() + 1;
          int pages = 0;
          for (FormSheet sheet : sheets) {
            pages += sheet.print(RequisitionForm.of(found.state(), print, texts), texts, file);
          }
          requisitions.step(found, new RequisitionPrinted(print));
          return pages;
        });
  }
}
