package org.watchfloor.response.consultation;

import java.nio.file.Path;
import org.watchfloor.base.Texts;

/**
 * Sets the minutes of a consultation 会商纪要 on paper; whoever can do so joins through Guice's
 * Multibinder. Background threads.
 */
public interface MinutesSheet {

  /**
   * Writes who took part, who expects and advises what, how it was concluded and what was decided
   * on it, as a PDF.
   *
   * @return how many pages it has
   * @throws org.watchfloor.base.RefusedException if it cannot be written
   */
  int print(Consultation one, Texts texts, Path file);
}
