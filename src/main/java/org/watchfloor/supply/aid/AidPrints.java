package org.watchfloor.supply.aid;

import jakarta.inject.Inject;
import java.nio.file.Path;
import org.watchfloor.base.Texts;
import org.watchfloor.journal.Versioned;
import org.watchfloor.supply.aid.AidFact.AidPrinted;
import org.watchfloor.supply.paper.Prints;

/** Puts requests for aid on paper and on record. Background threads. */
public final class AidPrints {
  private final AidService aid;
  private final AidForm form;
  private final Prints prints;

  @Inject
  AidPrints(AidService aid, AidForm form, Prints prints) {
    this.aid = aid;
    this.form = form;
    this.prints = prints;
  }

  /**
   * Prints a request.
   *
   * @return how many pages there are
   * @throws org.watchfloor.base.RefusedException if there is none, the file is there already, or it
   *     cannot be written
   */
  public int print(String number, Texts texts, Path file) {
    return prints.print(file, texts, () -> look(number, texts));
  }

  private Prints.Printing look(String number, Texts texts) {
    Versioned<AidRequest> found = aid.known(number);
    int print = found.state().prints() + 1;
    return new Prints.Printing(
        form.of(found.state(), print, texts), () -> aid.step(found, new AidPrinted(print)));
  }
}
