package org.watchfloor.ui.theme;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;

/** The looks of the console. */
public enum Look {
  /** Dark, for the command hall and the night watch. */
  NIGHT("/css/night.css", new PrimerDark().getUserAgentStylesheet()),
  /** Light, for offices by day. */
  DAY("/css/day.css", new PrimerLight().getUserAgentStylesheet());

  private final String palette;
  private final String controls;

  Look(String palette, String controls) {
    this.palette = palette;
    this.controls = controls;
  }

  /** The class path of its colours. */
  String palette() {
    return palette;
  }

  /** The AtlantaFX sheet below it. */
  String controls() {
    return controls;
  }
}
