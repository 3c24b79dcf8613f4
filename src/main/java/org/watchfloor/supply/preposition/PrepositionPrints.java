package org.watchfloor.supply.preposition;

import jakarta.inject.Inject;
import java.nio.file.Path;
import org.watchfloor.base.Texts;
import org.watchfloor.journal.Versioned;
import org.watchfloor.supply.paper.Prints;
import org.watchfloor.supply.preposition.PrepositionFact.PrepositionPrinted;

/** Puts plans of goods put forward on paper and on record. Background threads. */
public final class PrepositionPrints {
  private final PrepositionService prepositions;
  private final PrepositionForm form;
  private final Prints prints;

  @Inject
  PrepositionPrints(PrepositionService prepositions, PrepositionForm form, Prints prints) {
    this.prepositions = prepositions;
    this.form = form;
    this.prints = prints;
  }

  /**
   * Prints a plan, ended or not.
   *
   * @return how many pages there are
   * @throws org.watchfloor.base.RefusedException if there is none, the file is there already, or it
   *     cannot be written
   */
  public int print(String number, Texts texts, Path file) {
    return prints.print(file, texts, () -> look(number, texts));
  }

  private Prints.Printing look(String number, Texts texts) {
    Versioned<PrepositionPlan> found = prepositions.known(number);
    int print = found.state().prints() + 1;
    return new Prints.Printing(
        form.of(prepositions.must(number), print, texts),
        () -> prepositions.append(found, new PrepositionPrinted(print)));
  }
}
