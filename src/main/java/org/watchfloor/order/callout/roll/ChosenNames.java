package org.watchfloor.order.callout.roll;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.watchfloor.base.RefusedException;
import org.watchfloor.region.Area;
import org.watchfloor.region.Contact;
import org.watchfloor.region.OrgUnit;
import org.watchfloor.region.RegionService;

/**
 * Reads whom an officer means: numbers or names of units, codes or names of areas, numbers or
 * titles of posts. Any thread but the JavaFX thread.
 */
public final class ChosenNames {
  private final RegionService region;

  @Inject
  ChosenNames(RegionService region) {
    this.region = region;
  }

  /**
   * All that is meant; a name of a unit wins over one of an area, and that over one of a post.
   *
   * @throws RefusedException if something is neither, or is the name of several
   */
  public Chosen read(List<String> names, List<String> posts, int most, boolean answers) {
    List<OrgUnit> units = region.units();
    List<Area> areas = region.areas();
    List<Contact> contacts = region.contacts();
    List<String> unitNumbers = new ArrayList<>();
    List<String> areaCodes = new ArrayList<>();
    List<String> contactNumbers = new ArrayList<>();
    for (String typed : names) {
      String name = typed.strip();
      Optional<String> unit =
          one(
              name,
              units.stream()
                  .filter(one -> one.number().equals(name) || one.name().equals(name))
                  .map(OrgUnit::number)
                  .toList());
      Optional<String> area =
          unit.isPresent()
              ? Optional.empty()
              : one(
                  name,
                  areas.stream()
                      .filter(one -> one.code().equals(name) || one.name().equals(name))
                      .map(Area::code)
                      .toList());
      unit.ifPresent(unitNumbers::add);
      area.ifPresent(areaCodes::add);
      if (unit.isEmpty() && area.isEmpty()) {
        contactNumbers.add(
            one(
                    name,
                    contacts.stream()
                        .filter(one -> one.number().equals(name) || one.post().equals(name))
                        .map(Contact::number)
                        .toList())
                .orElseThrow(() -> RefusedException.of("callout.refused.noSuch", name)));
      }
    }
    return new Chosen(unitNumbers, areaCodes, contactNumbers, posts, most, answers);
  }

  private static Optional<String> one(String name, List<String> found) {
    if (found.size() > 1) {
      throw RefusedException.of("callout.refused.several", name, found.size(), found.getFirst());
    }
    return found.stream().findFirst();
  }
}
