package org.watchfloor.incident;

import java.nio.file.Path;
import org.watchfloor.base.Texts;
import org.watchfloor.journal.Subject;

/**
 * Sets the whole chain of a case 全过程记录 on paper; whoever can do so joins through Guice's
 * Multibinder. Background threads.
 */
public interface CaseSheet {

  /**
   * Writes all that belongs to a response or an incident as a PDF: warning, proposal, decisions,
   * orders, call-outs, reports, consultations, each line with its entry.
   *
   * @param of the response or the incident
   * @return how many pages it has
   * @throws org.watchfloor.base.RefusedException if there is no such thing, or it cannot be written
   */
  int print(Subject of, Texts texts, Path file);
}
