package org.watchfloor.sampledata;

import org.locationtech.jts.geom.Coordinate;

/**
 * A village (村) or community (社区) of a town: invented name, code, people and households.
 *
 * @param code twelve digits
 */
record Village(
    String code,
    String name,
    Town town,
    boolean isCommunity,
    Island island,
    Coordinate centre,
    int people,
    int households) {

  /** Name with its kind. */
  String fullName() {
    return name + (isCommunity ? "社区" : "村");
  }
}
