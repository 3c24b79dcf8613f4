package org.watchfloor.evacuation.count;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.Subscription;
import org.watchfloor.evacuation.Away;
import org.watchfloor.evacuation.Evacuation;
import org.watchfloor.evacuation.EvacuationService;
import org.watchfloor.evacuation.Household;
import org.watchfloor.evacuation.HouseholdService;
import org.watchfloor.evacuation.Needs;
import org.watchfloor.evacuation.Needs.Settlement;
import org.watchfloor.region.Area;
import org.watchfloor.region.AreaLevel;
import org.watchfloor.region.RegionService;

/**
 * The door to the three counts. Any thread but the JavaFX thread.
 *
 * <p>Of the whole district: who is out of the house now or was while a move runs that means them,
 * and what findings stand. Of an incident: who was out of the house while one of its moves ran,
 * until that was over; and the newest finding made for it. A finding that names no incident is one
 * of the incident of the newest move called before it that means the household.
 */
@Singleton
public final class PeopleCounts {
  private final EvacuationService moves;
  private final HouseholdService households;
  private final RegionService region;

  @Inject
  PeopleCounts(EvacuationService moves, HouseholdService households, RegionService region) {
    this.moves = moves;
    this.households = households;
    this.region = region;
  }

  /** Runs something after every change, on the thread that made it; must be quick. */
  public Subscription onChange(Runnable changed) {
    return moves.onChange(changed);
  }

  /** The whole district first, then every incident that has a move or a finding, newest first. */
  public List<CountSheet> all() {
    List<Household> roster = households.list();
    List<Evacuation> called = moves.list();
    Set<String> incidents = new TreeSet<>(Comparator.reverseOrder());
    called.stream().map(Evacuation::incident).filter(Objects::nonNull).forEach(incidents::add);
    roster.stream()
        .flatMap(one -> one.findings().stream())
        .map(Needs::incident)
        .filter(Objects::nonNull)
        .forEach(incidents::add);
    Map<String, Area> towns = towns();
    return Stream.concat(
            Stream.of(sheet(CountSheet.DISTRICT, roster, called, towns)),
            incidents.stream().map(incident -> sheet(incident, roster, called, towns)))
        .toList();
  }

  private CountSheet sheet(
      String incident, List<Household> roster, List<Evacuation> called, Map<String, Area> towns) {
    boolean district = incident.equals(CountSheet.DISTRICT);
    Map<String, List<Counted>> byTown = new TreeMap<>();
    List<Counted> all = new ArrayList<>();
    for (Household household : roster) {
      String town = town(household.profile().area(), towns);
      List<Evacuation> meant =
          called.stream().filter(move -> !moves.pointOf(move, household).isEmpty()).toList();
      List<Counted> found = new ArrayList<>();
      moved(household, town, district ? null : incident, meant, found);
      Needs needs = district ? household.needs() : household.needsFor(incident, meant);
      settled(household, town, needs, found);
      all.addAll(found);
      if (!found.isEmpty() || district || meant.stream().anyMatch(of(incident))) {
        byTown.computeIfAbsent(town, none -> new ArrayList<>()).addAll(found);
      }
    }
    List<TownCount> counts = new ArrayList<>();
    byTown.forEach((code, found) -> counts.add(new TownCount(code, name(code, towns), found)));
    counts.sort(Comparator.comparing((TownCount town) -> town.counted().isEmpty()));
    return new CountSheet(incident, counts, new TownCount("", "", all));
  }

  private static Predicate<Evacuation> of(String incident) {
    return move -> incident.equals(move.incident());
  }

  /** Counts it as moved, once, for the newest move that moved it. */
  private static void moved(
      Household household,
      String town,
      @Nullable String incident,
      List<Evacuation> meant,
      List<Counted> found) {
    for (Evacuation move : meant.reversed()) {
      boolean counts =
          incident == null
              ? move.stage() != Evacuation.Stage.CLOSED
              : incident.equals(move.incident());
      Away away = counts ? household.awayIn(move) : null;
      if (away != null) {
        found.add(
            new Counted(
                Indicator.EVACUATED,
                household,
                town,
                away.left(),
                away.entry(),
                move.number(),
                ""));
        return;
      }
    }
    List<Away> away = household.whereabouts().away();
    if (incident == null && household.state().away() && !away.isEmpty()) {
      found.add(
          new Counted(
              Indicator.EVACUATED,
              household,
              town,
              away.getLast().left(),
              away.getLast().entry(),
              "",
              ""));
    }
  }

  private static void settled(Household household, String town, Needs needs, List<Counted> found) {
    if (needs.settlement() != Settlement.NONE) {
      Indicator how =
          needs.settlement() == Settlement.COLLECTIVE
              ? Indicator.RESETTLED_TOGETHER
              : Indicator.RESETTLED_APART;
      found.add(finding(how, household, town, needs));
    }
    if (needs.relief()) {
      found.add(finding(Indicator.RELIEF, household, town, needs));
    }
  }

  private static Counted finding(
      Indicator indicator, Household household, String town, Needs needs) {
    return new Counted(indicator, household, town, needs.at(), needs.entry(), "", needs.basis());
  }

  private Map<String, Area> towns() {
    Map<String, Area> towns = new HashMap<>();
    region.areas().stream()
        .filter(area -> area.level() == AreaLevel.TOWN)
        .forEach(area -> towns.put(area.stem(), area));
    return towns;
  }

  /** The code of the township an area lies in; its own where nobody knows. */
  private static String town(String area, Map<String, Area> towns) {
    int digits = AreaLevel.TOWN.digits();
    Area town = area.length() < digits ? null : towns.get(area.substring(0, digits));
    return town == null ? area : town.code();
  }

  private String name(String code, Map<String, Area> towns) {
    Area town =
        code.length() < AreaLevel.TOWN.digits()
            ? null
            : towns.get(code.substring(0, AreaLevel.TOWN.digits()));
    return town == null ? region.area(code).map(Area::name).orElse(code) : town.name();
  }
}
