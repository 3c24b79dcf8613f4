package org.watchfloor.region;

import org.jspecify.annotations.Nullable;
import org.watchfloor.table.Listing;
import org.watchfloor.table.RecordListing;

/** What {@code list areas}, {@code list units} and {@code list contacts} give away. */
final class RegionListings {
  private RegionListings() {}

  static Listing areas(RegionService region) {
    return new RecordListing<>("areas", region::areas)
        .field("code", Area::code)
        .field("name", Area::name)
        .field("level", Area::level)
        .field("parent", Area::parent)
        .field("households", Area::households)
        .field("people", Area::people)
        .point(Area::at, Area::pointSource);
  }

  static Listing units(RegionService region) {
    return new RecordListing<>("units", region::units)
        .field("number", OrgUnit::number)
        .field("name", OrgUnit::name)
        .field("kind", OrgUnit::kind)
        .field("parent", OrgUnit::parent)
        .field("area", OrgUnit::area)
        .field("dutyPhone", OrgUnit::dutyPhone);
  }

  static Listing contacts(RegionService region) {
    return new RecordListing<>("contacts", region::contacts)
        .field("number", Contact::number)
        .field("post", Contact::post)
        .field("unit", Contact::unit)
        .field("mobile", Contact::mobile)
        .field("landline", Contact::landline)
        .field("satellite", Contact::satellite)
        .field("radio", Contact::radio)
        .field("beidou", Contact::beidou)
        .field("verifiedOn", RegionListings::verifiedOn);
  }

  private static @Nullable String verifiedOn(Contact contact) {
    return contact.verifiedOn() == null ? null : contact.verifiedOn().toString();
  }
}
