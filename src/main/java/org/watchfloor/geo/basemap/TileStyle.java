package org.watchfloor.geo.basemap;

import java.awt.Color;

/** The two looks of the ground map, beside the two themes of the console. */
public enum TileStyle {
  /** Light ground for daylight offices. */
  DAY(new Color(0xE3E6E8)),
  /** Dark ground for the command hall. */
  NIGHT(new Color(0x1B2128));

  private final Color nothing;

  TileStyle(Color nothing) {
    this.nothing = nothing;
  }

  /** The colour of ground no map shows. */
  public Color nothing() {
    return nothing;
  }
}
