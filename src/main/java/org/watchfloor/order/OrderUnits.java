package org.watchfloor.order;

import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.watchfloor.base.RefusedException;
import org.watchfloor.region.OrgUnit;
import org.watchfloor.region.RegionService;

/** The units an order can be addressed to. Any thread but the JavaFX thread. */
public final class OrderUnits {
  private final RegionService region;

  @Inject
  OrderUnits(RegionService region) {
    this.region = region;
  }

  /** All of them. */
  public List<OrgUnit> all() {
    return region.units();
  }

  /**
   * The unit of a number, or else the only one of a name.
   *
   * @throws RefusedException if there is none, or several have the name
   */
  public Recipient recipient(String typed) {
    String wanted = typed.strip();
    return region
        .unit(wanted)
        .map(unit -> new Recipient(unit.number(), unit.name()))
        .orElseGet(() -> named(wanted));
  }

  /**
   * The units of some numbers or names, in their order; the register is read once.
   *
   * @throws RefusedException as for {@link #recipient}
   */
  public List<Recipient> recipients(List<String> typed) {
    Map<String, OrgUnit> byNumber = new HashMap<>();
    region.units().forEach(unit -> byNumber.put(unit.number(), unit));
    return typed.stream()
        .map(one -> {
          OrgUnit unit = byNumber.get(one.strip());
          return unit == null ? recipient(one) : new Recipient(unit.number(), unit.name());
        })
        .toList();
  }

  private Recipient named(String name) {
    List<OrgUnit> found = region.units().stream().filter(unit -> unit.name().equals(name)).toList();
    if (found.size() != 1) {
      throw RefusedException.of(
          found.isEmpty() ? "order.refused.noUnit" : "order.refused.unitName", name);
    }
    return new Recipient(found.getFirst().number(), found.getFirst().name());
  }

  /** The posts of a unit that can be reached, by what they are called. */
  public List<String> posts(String unit) {
    return region.contactsOf(unit).stream()
        .filter(contact -> contact.reachable())
        .map(contact -> contact.post())
        .distinct()
        .toList();
  }
}
