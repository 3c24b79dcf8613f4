package org.watchfloor.incident.report;

import java.nio.file.Path;
import org.watchfloor.base.Texts;

/**
 * Sets a report on paper; whoever can do so joins through Guice's Multibinder. Background threads.
 */
public interface ReportSheet {

  /**
   * Writes a report as a PDF: every figure with its source, what changed since the one before, how
   * it was sent.
   *
   * @return how many pages it has
   * @throws org.watchfloor.base.RefusedException if it cannot be written
   */
  int print(Report report, Texts texts, Path file);
}
