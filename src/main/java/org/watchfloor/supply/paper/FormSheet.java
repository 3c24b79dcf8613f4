package org.watchfloor.supply.paper;

import java.nio.file.Path;
import org.watchfloor.base.Texts;

/**
 * Sets a numbered form on paper; whoever can do so joins through Guice's Multibinder. Background
 * threads.
 */
public interface FormSheet {

  /**
   * Writes it as a PDF.
   *
   * @return how many pages there are
   * @throws org.watchfloor.base.RefusedException if it cannot be written
   */
  int print(PaperForm form, Texts texts, Path file);
}
