package org.watchfloor.geo.basemap;

/** The two looks of the ground map, beside the two themes of the console. */
public enum TileStyle {
  /** Light ground for daylight offices. */
  DAY,
  /** Dark ground for the command hall. */
  NIGHT
}
