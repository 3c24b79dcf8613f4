package org.watchfloor.supply.demand;

import jakarta.inject.Inject;
import java.nio.file.Path;
import org.watchfloor.base.Texts;
import org.watchfloor.supply.paper.Prints;

/**
 * Puts an allocation with its reasons on paper. It is a reckoning, no order: nothing of it goes on
 * record. Background threads.
 */
public final class AllocationPrints {
  private final AllocationForm form;
  private final Prints prints;

  @Inject
  AllocationPrints(AllocationForm form, Prints prints) {
    this.form = form;
    this.prints = prints;
  }

  /**
   * Prints what was found.
   *
   * @return how many pages there are
   * @throws org.watchfloor.base.RefusedException if the file is there already, or cannot be written
   */
  public int print(Proposal found, Texts texts, Path file) {
    return prints.print(file, texts, () -> new Prints.Printing(form.of(found, texts), () -> {}));
  }
}
