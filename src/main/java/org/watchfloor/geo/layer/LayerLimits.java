package org.watchfloor.geo.layer;

/**
 * How much one layer may hold: more than any office's file, less than what stops the map. A file
 * beyond it is refused in one sentence.
 */
final class LayerLimits {
  /** Bytes of the file, or of a shapefile's parts together. */
  static final long BYTES = 128L << 20;

  /** Bytes that come out of a packed file. */
  static final long UNPACKED = 256L << 20;

  static final int PACKED_FILES = 2_000;
  static final int FEATURES = 200_000;
  static final int CORNERS = 5_000_000;
  static final int ATTRIBUTES = 128;

  /** Characters of one attribute; what is longer is cut, and counted. */
  static final int CHARACTERS = 1_000;

  /** Characters of a name. */
  static final int NAME = 120;

  /** Collections within collections. */
  static final int DEPTH = 12;

  private LayerLimits() {}
}
