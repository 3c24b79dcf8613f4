package org.watchfloor.order.callout.roll;

import java.util.List;
import java.util.Set;
import org.watchfloor.region.Area;
import org.watchfloor.region.Contact;
import org.watchfloor.region.OrgUnit;
import org.watchfloor.risk.RiskPoint;

/**
 * What the registers say at one moment.
 *
 * @param units all units
 * @param contacts all contacts
 * @param areas all areas of the district
 * @param onDuty the posts of the shift on duty, its leader first
 * @param offDuty posts that are on the roster of other shifts only
 * @param held the posts of the headquarters of responses in force
 * @param risks all risk points
 * @param withoutNetwork codes of areas whose network is down
 * @param wrong numbers that were wrong when they were called last
 */
public record Registers(
    List<OrgUnit> units,
    List<Contact> contacts,
    List<Area> areas,
    List<String> onDuty,
    Set<String> offDuty,
    List<Held> held,
    List<RiskPoint> risks,
    Set<String> withoutNetwork,
    Set<String> wrong) {
  public Registers {
    units = List.copyOf(units);
    contacts = List.copyOf(contacts);
    areas = List.copyOf(areas);
    onDuty = List.copyOf(onDuty);
    offDuty = Set.copyOf(offDuty);
    held = List.copyOf(held);
    risks = List.copyOf(risks);
    withoutNetwork = Set.copyOf(withoutNetwork);
    wrong = Set.copyOf(wrong);
  }

  /**
   * A post of a headquarters in force.
   *
   * @param holder who holds it; may be empty
   * @param unit whose response it is: a station, or the number of a unit or code of an area
   */
  public record Held(String post, String holder, String unit) {}
}
