package org.watchfloor.supply.requisition;

import org.watchfloor.base.Mask;

/**
 * From whom property is taken 被征用人.
 *
 * @param name the person, or the unit
 * @param unit whether it is a unit, whose name is no secret
 * @param phone where to be reached; a person's is masked, and so is a unit's, for somebody answers
 */
public record Owner(String name, boolean unit, String phone) {

  /** As lists, exports and the timeline show it. */
  public String maskedName() {
    return unit ? name : Mask.name(name);
  }

  /** As lists and exports show it. */
  public String maskedPhone() {
    return Mask.phone(phone);
  }
}
