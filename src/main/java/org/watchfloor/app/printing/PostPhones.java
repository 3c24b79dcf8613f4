package org.watchfloor.app.printing;

import jakarta.inject.Inject;
import java.util.Optional;
import org.watchfloor.region.Area;
import org.watchfloor.region.AreaLevel;
import org.watchfloor.region.Contact;
import org.watchfloor.region.RegionService;
import org.watchfloor.region.UnitKind;

/** The telephones of posts and duty rooms as the registers have them. Not the JavaFX thread. */
final class PostPhones {
  private final RegionService region;

  @Inject
  PostPhones(RegionService region) {
    this.region = region;
  }

  /**
   * The mobile telephone of the post that is called so, or else its fixed one; empty if neither.
   */
  Optional<String> post(String post) {
    return region.contacts().stream()
        .filter(contact -> contact.post().equals(post))
        .flatMap(contact -> phone(contact).stream())
        .findFirst();
  }

  private static Optional<String> phone(Contact contact) {
    return Optional.ofNullable(contact.mobile() == null ? contact.landline() : contact.mobile());
  }

  /** The telephone of the duty room of the town an area is in; empty if none is known. */
  Optional<String> duty(String area) {
    Optional<String> town = town(area);
    return region.units().stream()
        .filter(unit -> unit.kind() == UnitKind.TOWN && town.isPresent())
        .filter(unit -> town.get().equals(unit.area()))
        .flatMap(unit -> Optional.ofNullable(unit.dutyPhone()).stream())
        .findFirst();
  }

  private Optional<String> town(String code) {
    Optional<Area> area = region.area(code);
    while (area.isPresent() && area.get().level() != AreaLevel.TOWN) {
      String parent = area.get().parent();
      area = parent == null ? Optional.empty() : region.area(parent);
    }
    return area.map(Area::code);
  }
}
