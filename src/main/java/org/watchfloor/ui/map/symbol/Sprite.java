package org.watchfloor.ui.map.symbol;

import org.watchfloor.ui.map.SymbolCategory;
import org.watchfloor.ui.map.SymbolState;

/**
 * What a marker's drawing depends on, apart from its place, its name and the number in it: a few
 * dozen in all.
 *
 * @param shape its outline
 * @param category of the symbol that stands for all: size and sign
 * @param state colour and bars
 * @param group whether it stands for several
 */
record Sprite(SymbolShape shape, SymbolCategory category, SymbolState state, boolean group) {

  /** The drawing of a marker. */
  static Sprite of(Marker marker) {
    SymbolCategory common = marker.common();
    return new Sprite(
        common == null ? SymbolShape.CAPSULE : SymbolShape.of(common),
        marker.first().category(),
        marker.state(),
        marker.isGroup());
  }

  /** Half its side in text heights. */
  double half() {
    boolean incident = category == SymbolCategory.INCIDENT;
    if (group) {
      return SymbolSizes.HALF_GROUP * (incident ? 1.25 : 1);
    }
    return incident ? SymbolSizes.HALF_INCIDENT : SymbolSizes.HALF;
  }
}
