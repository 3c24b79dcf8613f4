package org.watchfloor.supply.preposition;

import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.Set;
import org.watchfloor.base.Texts;
import org.watchfloor.journal.Versioned;
import org.watchfloor.supply.paper.FormSheet;
import org.watchfloor.supply.paper.Prints;
import org.watchfloor.supply.preposition.PrepositionFact.PrepositionPrinted;

/** Puts plans of goods put forward on paper and on record. Background threads. */
public final class PrepositionPrints {
  private final PrepositionService prepositions;
  private final PrepositionForm form;
  private final Set<FormSheet> sheets;

  @Inject
  PrepositionPrints(PrepositionService prepositions, PrepositionForm form, Set<FormSheet> sheets) {
    this.prepositions = prepositions;
    this.form = form;
    this.sheets = sheets;
  }

  /**
   * Prints a plan, ended or not.
   *
   * @return how many pages there are
   * @throws org.watchfloor.base.RefusedException if there is no such plan, the file is there
   *     already, or it cannot be written
   */
  public int print(String number, Texts texts, Path file) {
    return Prints.into(
        file,
        () -> {
          Versioned<PrepositionPlan> found = prepositions.known(number);
          int print = found.state().prints() + 1;
          PrepositionNow now = prepositions.must(number);
          int pages = 0;
          for (FormSheet sheet : sheets) {
            pages += sheet.print(form.of(now, print, texts), texts, file);
          }
          prepositions.append(found, new PrepositionPrinted(print));
          return pages;
        });
  }
}
