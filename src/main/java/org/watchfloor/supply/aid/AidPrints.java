package org.watchfloor.supply.aid;

import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.Set;
import org.watchfloor.base.Texts;
import org.watchfloor.journal.Versioned;
import org.watchfloor.supply.aid.AidFact.AidPrinted;
import org.watchfloor.supply.paper.FormSheet;
import org.watchfloor.supply.paper.Prints;

/** Puts requests for aid on paper and on record. Background threads. */
public final class AidPrints {
  private final AidService aid;
  private final AidForm form;
  private final Set<FormSheet> sheets;

  @Inject
  AidPrints(AidService aid, AidForm form, Set<FormSheet> sheets) {
    this.aid = aid;
    this.form = form;
    this.sheets = sheets;
  }

  /**
   * Prints a request.
   *
   * @return how many pages there are
   * @throws org.watchfloor.base.RefusedException if there is no such request, the file is there
   *     already, or it cannot be written
   */
  public int print(String number, Texts texts, Path file) {
    return Prints.into(
        file,
        () -> {
          Versioned<AidRequest> found = aid.known(number);
          int print = found.state().prints() + 1;
          int pages = 0;
          for (FormSheet sheet : sheets) {
            pages += sheet.print(form.of(found.state(), print, texts), texts, file);
          }
          aid.step(found, new AidPrinted(print));
          return pages;
        });
  }
}
