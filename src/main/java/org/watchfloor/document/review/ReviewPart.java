package org.watchfloor.document.review;

import java.util.List;
import org.watchfloor.base.Texts;
import org.watchfloor.document.letter.Block;
import org.watchfloor.incident.Incident;

/**
 * A part of the report that not every console can give: a map where one can be drawn, the scores of
 * a drill. Joined by Multibinder. Background threads.
 */
public interface ReviewPart {

  /** Place in the report, small first; the map is 10, the scores are 20. */
  int order();

  /** Text key of its heading. */
  String titleKey();

  /**
   * What it has to say; nothing leaves the whole part out.
   *
   * @param incidents what the report is about
   * @param wanted what was asked for
   */
  List<Block> of(List<Incident> incidents, Texts texts, ReviewOrder wanted);
}
