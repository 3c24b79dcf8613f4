package org.watchfloor.shelter;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.WatchClock;
import org.watchfloor.table.Listing;
import org.watchfloor.table.RecordListing;

/** What {@code list shelters} gives away. */
final class ShelterListing {
  private ShelterListing() {}

  /** A shelter, and who is to come there. */
  private record Row(Shelter shelter, Awaited awaited) {}

  static Listing of(ShelterService shelters, Set<AwaitedPeople> awaited, ShelterArea area) {
    return new RecordListing<>("shelters", () -> rows(shelters, awaited))
        .field("number", of(Shelter::number))
        .field("name", of(Shelter::name))
        .field("area", of(shelter -> shelter.site().area()))
        .field("address", of(shelter -> shelter.site().address()))
        .point(of(shelter -> shelter.site().at()), of(shelter -> shelter.site().pointSource()))
        .field("grade", of(shelter -> shelter.site().grade()))
        .field("kind", of(shelter -> shelter.site().kind()))
        .field("state", of(Shelter::state))
        .field("stage", of(Shelter::stage))
        .field("people", of(Shelter::people))
        .field("peopleBy", of(ShelterListing::peopleBy))
        .field("peopleByPhone", of(ShelterListing::byPhone))
        .field("capacity", of(Shelter::capacity))
        .field("placesLeft", of(Shelter::placesLeft))
        .field("urgentCapacity", of(shelter -> shelter.site().urgentCapacity()))
        .field("shortCapacity", of(shelter -> shelter.site().shortCapacity()))
        .field("longCapacity", of(shelter -> shelter.site().longCapacity()))
        .field("squareMetres", of(shelter -> shelter.site().squareMetres()))
        .field("urgentByArea", of(shelter -> holds(area, shelter, ShelterStage.URGENT)))
        .field("shortByArea", of(shelter -> holds(area, shelter, ShelterStage.SHORT)))
        .field("longByArea", of(shelter -> holds(area, shelter, ShelterStage.LONG)))
        .field("hazards", of(shelter -> shelter.site().hazards().stream().map(Enum::name).toList()))
        .field("fitFor", of(shelter -> shelter.fitFor().stream().map(Enum::name).toList()))
        .field("groundMetres", of(shelter -> ground(shelter, ShelterGround::metres)))
        .field("floodMetres", of(shelter -> ground(shelter, ShelterGround::flood)))
        .field("heightDatum", of(shelter -> ground(shelter, ShelterGround::datum)))
        .field("gauge", of(shelter -> ground(shelter, ShelterGround::gauge)))
        .field("waterUnknown", of(shelter -> shelter.waterUnknown() == null ? null : true))
        .field("waterHeard", of(ShelterListing::heard))
        .field("has", of(shelter -> names(shelter.site().equipment().present())))
        .field("lacks", of(shelter -> names(shelter.site().equipment().missing())))
        .field("peopleByDay", of(shelter -> counted(shelter.day())))
        .field("peopleByNight", of(shelter -> counted(shelter.night())))
        .field("householdsToCome", row -> row.awaited().toCome())
        .field("householdsInside", row -> row.awaited().inside())
        .field("notOpenYet", row -> row.awaited().shut(row.shelter()) ? true : null)
        .field("lifecycle", of(shelter -> shelter.site().lifecycle()))
        .field("phone", of(shelter -> shelter.site().phone()));
  }

  private static List<Row> rows(ShelterService shelters, Set<AwaitedPeople> awaited) {
    Map<String, Awaited> all = AwaitedPeople.all(awaited);
    return shelters.list().stream()
        .map(one -> new Row(one, all.getOrDefault(one.number(), Awaited.NOBODY)))
        .toList();
  }

  private static <T extends @Nullable Object> Function<Row, T> of(Function<Shelter, T> what) {
    return row -> what.apply(row.shelter());
  }

  /** How many its area is enough for. */
  private static @Nullable Object holds(ShelterArea area, Shelter shelter, ShelterStage stage) {
    OptionalLong people = area.holds(shelter.site(), stage);
    return people.isEmpty() ? null : people.getAsLong();
  }

  private static @Nullable Object ground(
      Shelter shelter, Function<ShelterGround, @Nullable Object> what) {
    ShelterGround ground = shelter.site().ground();
    return ground == null ? null : what.apply(ground);
  }

  /** When the water at its station was last measured. */
  private static @Nullable Object heard(Shelter shelter) {
    StationWater water = shelter.water();
    Instant heard = water == null ? null : water.heard();
    return heard == null ? null : heard.atZone(WatchClock.BEIJING).toOffsetDateTime();
  }

  private static List<String> names(List<Facility> facilities) {
    return facilities.stream().map(Enum::name).toList();
  }

  private static @Nullable Object counted(@Nullable Headcount count) {
    return count == null ? null : count.people();
  }

  /** Who says how many are inside: the register of arrivals, or whoever counted and called. */
  private static @Nullable Object peopleBy(Shelter shelter) {
    if (shelter.byRegister()) {
      return "register";
    }
    return shelter.newest() == null ? null : "phone";
  }

  private static @Nullable Object byPhone(Shelter shelter) {
    Headcount count = shelter.newest();
    return count == null ? null : count.people();
  }
}
