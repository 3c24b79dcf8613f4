package org.watchfloor.document.pack;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.Mask;
import org.watchfloor.base.Texts;
import org.watchfloor.document.sheet.TablePage;
import org.watchfloor.document.sheet.TablePage.Head;
import org.watchfloor.evacuation.HouseholdProfile;
import org.watchfloor.evacuation.HouseholdService;
import org.watchfloor.region.Area;
import org.watchfloor.region.AreaLevel;
import org.watchfloor.region.RegionService;
import org.watchfloor.shelter.Shelter;
import org.watchfloor.shelter.ShelterService;

/**
 * Who must move, a list for each village to hand out there. Families are told apart by number and
 * masked name; with name, address and telephone only where the officer may see them and says why.
 */
final class RosterPart implements PackPart {
  private final HouseholdService households;
  private final ShelterService shelters;
  private final RegionService region;

  @Inject
  RosterPart(HouseholdService households, ShelterService shelters, RegionService region) {
    this.households = households;
    this.shelters = shelters;
    this.region = region;
  }

  @Override
  public int order() {
    return 40;
  }

  @Override
  public String titleKey() {
    return "pack.part.rosters";
  }

  @Override
  public void add(PackSitting sitting) {
    Map<String, List<HouseholdProfile>> villages = new TreeMap<>();
    households.list().stream()
        .map(household -> household.profile())
        .filter(profile -> !profile.area().isEmpty())
        .forEach(profile ->
            villages.computeIfAbsent(profile.area(), area -> new ArrayList<>()).add(profile));
    boolean named = !sitting.order().namesFor().isBlank();
    if (named && !villages.isEmpty()) {
      households.giveAway(
          sitting.order().namesFor(),
          sitting.file().getFileName().toString(),
          villages.values().stream().mapToInt(List::size).sum());
    }
    villages.forEach((area, families) -> {
      sitting.progress().stopIfCancelled();
      sitting.book().add(list(area, families, named, sitting));
    });
  }

  private TablePage list(
      String area, List<HouseholdProfile> families, boolean named, PackSitting sitting) {
    Texts texts = sitting.texts();
    List<Head> heads = new ArrayList<>();
    heads.add(new Head(texts.get("evacuation.head.number"), 1.0));
    heads.add(new Head(texts.get("evacuation.head.head"), 0.8));
    heads.add(new Head(texts.get("evacuation.head.people"), 0.5));
    heads.add(new Head(texts.get("evacuation.head.vulnerable"), 0.5));
    if (named) {
      heads.add(new Head(texts.get("evacuation.paper.address"), 1.5));
      heads.add(new Head(texts.get("evacuation.paper.phone"), 1.1));
    }
    heads.add(new Head(texts.get("evacuation.head.shelter"), 1.6));
    heads.add(new Head(texts.get("evacuation.paper.carrier"), 1.0));
    heads.add(new Head(texts.get("evacuation.paper.first"), 1.3));
    heads.add(new Head(texts.get("evacuation.paper.second"), 1.3));
    heads.add(new Head(texts.get("pack.roster.left"), 0.7));
    heads.add(new Head(texts.get("evacuation.paper.arrived"), 0.7));
    long people = families.stream().mapToLong(HouseholdProfile::people).sum();
    long vulnerable = families.stream().mapToLong(HouseholdProfile::vulnerable).sum();
    return new TablePage(
        texts.get("pack.roster.title", village(area)),
        List.of(
            texts.get("pack.roster.sum", families.size(), people, vulnerable),
            texts.get(named ? "pack.roster.named" : "pack.roster.masked")),
        heads,
        families.stream().map(family -> row(family, named)).toList(),
        texts.get("evacuation.paper.sign"),
        sitting.foot());
  }

  private List<String> row(HouseholdProfile family, boolean named) {
    List<String> cells = new ArrayList<>();
    cells.add(family.number());
    cells.add(named ? family.head() : Mask.name(family.head()));
    cells.add(String.valueOf(family.people()));
    cells.add(String.valueOf(family.vulnerable()));
    if (named) {
      cells.add(said(family.address()));
      cells.add(said(family.phone()));
    }
    cells.add(
        Optional.ofNullable(family.shelter())
            .map(number -> shelters.find(number).map(Shelter::name).orElse(number))
            .orElse(""));
    cells.add(said(family.carrier()));
    cells.add(said(family.responsibleA()));
    cells.add(said(family.responsibleB()));
    cells.add("");
    cells.add("");
    return cells;
  }

  private static String said(@Nullable String cell) {
    return Objects.requireNonNullElse(cell, "");
  }

  private String village(String code) {
    Optional<Area> area = region.area(code);
    Optional<Area> town =
        area.flatMap(one -> Optional.ofNullable(one.parent()))
            .flatMap(region::area)
            .filter(one -> one.level() == AreaLevel.TOWN);
    String name = area.map(Area::name).orElse(code);
    return town.map(one -> one.name() + " " + name).orElse(name);
  }
}
