package org.watchfloor.ui.map;

import javafx.scene.layout.Region;

/**
 * A panel beside the map on the situation page, contributed by a feature through Guice's
 * Multibinder: open incidents, the levels in force, teams by status. It keeps itself up to date.
 */
public interface SituationPanel {

  /** The text key of the panel's heading. */
  String titleKey();

  /** Place in the column, small first: what needs an answer stands above what is good to know. */
  int order();

  /** The panel's content, made once; JavaFX thread. It grows in height with what it holds. */
  Region view();
}
