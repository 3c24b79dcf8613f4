package org.watchfloor.geo.basemap.label;

import org.jspecify.annotations.Nullable;
import org.watchfloor.base.Language;

/** Something with a name that may stand on the map, in the square of the web Mercator map. */
public sealed interface Label {

  /** What it is. */
  LabelKind kind();

  /** Its name as people there write it. */
  String name();

  /** Its English name, if the map has one. */
  @Nullable String english();

  /** Among labels of a kind, the heavier goes first. */
  double weight();

  /** The zoom from which it is shown. */
  int minZoom();

  /** The name in a language; the local one where there is no other. */
  default String text(Language language) {
    String english = english();
    return language == Language.EN && english != null ? english : name();
  }

  /** A name at a place. */
  record AtPoint(
      LabelKind kind,
      String name,
      @Nullable String english,
      double weight,
      int minZoom,
      double x,
      double y)
      implements Label {}

  /**
   * A name along a line, repeated where the line is long.
   *
   * @param line x, y, x, y …; do not change the array
   */
  @SuppressWarnings("ArrayRecordComponent") // compared by nobody
  record AlongLine(
      LabelKind kind, String name, @Nullable String english, double weight, double[] line)
      implements Label {
    @Override
    public int minZoom() {
      return kind.minZoom();
    }
  }
}
