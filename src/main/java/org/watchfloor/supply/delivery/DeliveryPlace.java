package org.watchfloor.supply.delivery;

import org.watchfloor.geo.GeoPoint;

/**
 * Where a delivery route leads.
 *
 * @param kind what is there
 * @param id the twelve-digit code of an area, the number of a shelter
 * @param name what it is called
 * @param at where it is: the centre of an area, the gate of a shelter
 */
public record DeliveryPlace(Kind kind, String id, String name, GeoPoint at) {

  /** What goods are delivered to. */
  public enum Kind {
    /** A township or subdistrict 乡镇、街道. */
    TOWN,
    /** A village or community 村社. */
    VILLAGE,
    /** A shelter 避难场所. */
    SHELTER
  }
}
