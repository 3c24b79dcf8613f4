package org.watchfloor.response;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.watchfloor.base.RefusedException;
import org.watchfloor.journal.Journal;
import org.watchfloor.region.Area;
import org.watchfloor.region.AreaLevel;
import org.watchfloor.region.OrgUnit;
import org.watchfloor.region.RegionService;
import org.watchfloor.region.UnitKind;

/**
 * Who may have a response of their own: the headquarters itself, and every township, park and
 * county of the district, as units or, where no unit is known, as areas. Each government starts its
 * own (突发事件应对法 §17). Any thread but the JavaFX thread.
 */
public final class ResponseUnits {
  private static final Set<UnitKind> OWN =
      EnumSet.of(UnitKind.TOWN, UnitKind.PARK, UnitKind.HEADQUARTERS);

  private final RegionService region;
  private final Journal journal;

  @Inject
  ResponseUnits(RegionService region, Journal journal) {
    this.region = region;
    this.journal = journal;
  }

  /** All of them, the headquarters itself first. */
  public List<ResponseUnit> all() {
    List<ResponseUnit> all = new ArrayList<>(List.of(headquarters()));
    Set<String> covered = new HashSet<>();
    for (OrgUnit unit : region.units()) {
      if (OWN.contains(unit.kind()) && unit.parent() != null) {
        all.add(of(unit));
        if (unit.area() != null) {
          covered.add(unit.area());
        }
      }
    }
    for (Area area : region.areas()) {
      if (area.level() == AreaLevel.TOWN && !covered.contains(area.code())) {
        all.add(new ResponseUnit(area.code(), area.name(), area.name(), true));
      }
    }
    return all;
  }

  /** This headquarters. */
  public ResponseUnit headquarters() {
    return new ResponseUnit(journal.station(), journal.station(), "", false);
  }

  /**
   * The unit of an id, or of a name that only one has; the headquarters for a blank one.
   *
   * @throws RefusedException if there is none
   */
  public ResponseUnit get(String idOrName) {
    String wanted = idOrName.strip();
    if (wanted.isEmpty()) {
      return headquarters();
    }
    List<ResponseUnit> all = all();
    Optional<ResponseUnit> byId = all.stream().filter(one -> one.id().equals(wanted)).findFirst();
    if (byId.isPresent()) {
      return byId.get();
    }
    List<ResponseUnit> named =
        all.stream().filter(one -> one.name().equals(wanted) || one.area().equals(wanted)).toList();
    if (named.size() != 1) {
      throw RefusedException.of("response.refused.noUnit", wanted);
    }
    return named.getFirst();
  }

  private ResponseUnit of(OrgUnit unit) {
    String area = Optional.ofNullable(unit.area()).flatMap(region::area).map(Area::name).orElse("");
    return new ResponseUnit(unit.number(), unit.name(), area, true);
  }
}
