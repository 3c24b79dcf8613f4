package org.watchfloor.order.callout.roll;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.watchfloor.region.Area;
import org.watchfloor.region.Contact;
import org.watchfloor.region.OrgUnit;
import org.watchfloor.region.UnitKind;

/**
 * Who is meant by the title of a post: the holder in the nearest unit, upwards from a place. Many
 * villages have a post of the same title, so a title that only units elsewhere have is nobody's,
 * unless it names the place itself. Immutable.
 */
final class PostFinder {
  /** Units that answer for all of an area. */
  private static final Set<UnitKind> ANSWERING =
      EnumSet.of(UnitKind.VILLAGE, UnitKind.TOWN, UnitKind.PARK, UnitKind.HEADQUARTERS);

  private final Map<String, OrgUnit> units;
  private final Map<String, Area> areas;
  private final @Nullable OrgUnit own;
  private final Map<String, List<Contact>> titled = new HashMap<>();
  private final Map<String, OrgUnit> answering = new HashMap<>();

  /**
   * What is found.
   *
   * @param contacts all of one unit that have the title; none if nobody, or nobody for certain
   * @param elsewhere how many other units have the title, where it is not certain
   */
  record Found(List<Contact> contacts, int elsewhere) {
    static final Found NOBODY = new Found(List.of(), 0);

    /** Whether the title is known and it is not said which of them is meant. */
    boolean unclear() {
      return contacts.isEmpty() && elsewhere > 0;
    }
  }

  PostFinder(
      List<Contact> contacts,
      Map<String, OrgUnit> units,
      Map<String, Area> areas,
      @Nullable OrgUnit own) {
    this.units = units;
    this.areas = areas;
    this.own = own;
    contacts.forEach(one -> titled.computeIfAbsent(one.post(), none -> new ArrayList<>()).add(one));
    units.values().stream()
        .filter(unit -> ANSWERING.contains(unit.kind()))
        .forEach(unit -> {
          String area = unit.area();
          if (area != null) {
            answering.merge(
                area,
                unit,
                (known, more) -> known.number().compareTo(more.number()) <= 0 ? known : more);
          }
        });
  }

  /** Who has a title in a unit, else in what is around and above it. */
  Found in(@Nullable OrgUnit unit, String title) {
    List<Contact> all = titled.getOrDefault(title, List.of());
    List<Contact> inside =
        all.stream().filter(one -> unit != null && one.unit().equals(unit.number())).toList();
    return inside.isEmpty() ? above(unit == null ? null : areaOf(unit), all) : of(inside);
  }

  /** Who has a title at a place, else in what is above it; null for the whole district. */
  Found at(@Nullable String area, String title) {
    return area == null ? in(own, title) : above(area, titled.getOrDefault(title, List.of()));
  }

  /** The unit that answers for a place, else for what it belongs to, else this headquarters. */
  @Nullable OrgUnit nearest(@Nullable String area) {
    for (String code : upwards(area)) {
      OrgUnit unit = answering.get(code);
      if (unit != null) {
        return unit;
      }
    }
    return own;
  }

  private Found above(@Nullable String area, List<Contact> all) {
    List<Predicate<Contact>> steps = new ArrayList<>();
    Set<String> codes = new LinkedHashSet<>(upwards(area));
    // A place that is not in the register still lies in this district.
    codes.addAll(upwards(own == null ? null : areaOf(own)));
    codes.forEach(code -> steps.add(one -> code.equals(areaOf(one))));
    steps.add(one -> areaOf(one) == null);
    steps.add(this::namesItsPlace);
    for (Predicate<Contact> step : steps) {
      List<Contact> there = all.stream().filter(step).toList();
      if (!there.isEmpty()) {
        return of(there);
      }
    }
    return all.isEmpty() ? Found.NOBODY : new Found(List.of(), unitsOf(all));
  }

  private static Found of(List<Contact> there) {
    int several = unitsOf(there);
    return several == 1 ? new Found(there, 0) : new Found(List.of(), several);
  }

  private static int unitsOf(List<Contact> contacts) {
    return (int) contacts.stream().map(Contact::unit).distinct().count();
  }

  private boolean namesItsPlace(Contact contact) {
    String code = areaOf(contact);
    Area area = code == null ? null : areas.get(code);
    return area != null && contact.post().contains(area.name());
  }

  private @Nullable String areaOf(Contact contact) {
    OrgUnit unit = units.get(contact.unit());
    return unit == null ? null : areaOf(unit);
  }

  /** What a unit answers for: its own area, else that of the unit it belongs to. */
  private @Nullable String areaOf(OrgUnit unit) {
    Set<String> seen = new LinkedHashSet<>();
    OrgUnit up = unit;
    while (up != null && seen.add(up.number())) {
      String area = up.area();
      if (area != null) {
        return area;
      }
      String parent = up.parent();
      up = parent == null ? null : units.get(parent);
    }
    return null;
  }

  /** An area and all it belongs to, from below. */
  private Set<String> upwards(@Nullable String area) {
    Set<String> codes = new LinkedHashSet<>();
    String code = area;
    while (code != null && codes.add(code)) {
      Area known = areas.get(code);
      code = known == null ? null : known.parent();
    }
    return codes;
  }
}
