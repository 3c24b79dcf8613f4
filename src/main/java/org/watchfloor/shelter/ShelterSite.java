package org.watchfloor.shelter;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.watchfloor.geo.GeoPoint;
import org.watchfloor.geo.PointSource;
import org.watchfloor.journal.Together;

/**
 * What the register says of a shelter.
 *
 * @param number its number in the district
 * @param name what it is called
 * @param area the code of the area it lies in
 * @param address where it is, in words
 * @param at where it is
 * @param pointSource where that came from
 * @param grade which level of government runs it
 * @param kind indoors or outdoors
 * @param squareMetres effective shelter area 有效避难面积
 * @param urgentCapacity people for up to a day
 * @param shortCapacity people for 2 to 14 days
 * @param longCapacity people for longer
 * @param hazards what it protects from, in the order of {@link ShelterHazard}, each once
 * @param facilities what is there, in words
 * @param lifecycle how far it is as a building
 * @param post the post that answers for it, if named
 * @param phone its telephone, if known
 * @param ground how high it stands, if known
 * @param equipment which facilities it is said to have and to lack
 */
@Together({"at", "pointSource"})
@Together({"urgentCapacity", "shortCapacity", "longCapacity"})
public record ShelterSite(
    String number,
    String name,
    @Nullable String area,
    @Nullable String address,
    GeoPoint at,
    PointSource pointSource,
    ShelterGrade grade,
    ShelterKind kind,
    long squareMetres,
    long urgentCapacity,
    long shortCapacity,
    long longCapacity,
    List<ShelterHazard> hazards,
    @Nullable String facilities,
    Lifecycle lifecycle,
    @Nullable String post,
    @Nullable String phone,
    @Nullable ShelterGround ground,
    Equipment equipment) {
  public ShelterSite {
    pointSource = PointSource.of(pointSource);
    equipment = Equipment.of(equipment);
    hazards = hazards.stream().sorted().distinct().toList();
  }

  ShelterSite with(Lifecycle now) {
    return new ShelterSite(
        number,
        name,
        area,
        address,
        at,
        pointSource,
        grade,
        kind,
        squareMetres,
        urgentCapacity,
        shortCapacity,
        longCapacity,
        hazards,
        facilities,
        now,
        post,
        phone,
        ground,
        equipment);
  }

  /** How many people it holds for that long. */
  public long capacity(ShelterStage stage) {
    return switch (stage) {
      case URGENT -> urgentCapacity;
      case SHORT -> shortCapacity;
      case LONG -> longCapacity;
    };
  }
}
