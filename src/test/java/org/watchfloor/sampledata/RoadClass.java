package org.watchfloor.sampledata;

import java.util.Locale;

/** The classes of road used here, the most important first, named as OSM names them. */
enum RoadClass {
  TRUNK,
  PRIMARY,
  SECONDARY,
  TERTIARY,
  RESIDENTIAL,
  SERVICE;

  /** The value of the OSM tag {@code highway}. */
  String tag() {
    return name().toLowerCase(Locale.ROOT);
  }
}
