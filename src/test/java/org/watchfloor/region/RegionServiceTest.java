package org.watchfloor.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchfloor.geo.PointSource;
import org.watchfloor.support.HandClock;
import org.watchfloor.support.TestStation;

class RegionServiceTest {
  @TempDir Path temp;

  private TestStation open(String station) {
    return TestStation.open(temp.resolve(station), station, new HandClock(), new RegionModule());
  }

  private static Area area(String code, String name, AreaLevel level, String parent) {
    return new Area(code, name, level, parent, 100, 320, null, PointSource.UNTOLD);
  }

  private static List<Area> district(int villages) {
    List<Area> areas = new ArrayList<>();
    areas.add(area("330902000000", "定海区", AreaLevel.COUNTY, "330900000000"));
    areas.add(area("330902001000", "示例镇", AreaLevel.TOWN, "330902000000"));
    for (int i = 0; i < villages; i++) {
      String code = "330902001" + (200 + i);
      areas.add(area(code, "示例村" + i, AreaLevel.VILLAGE, "330902001000"));
    }
    return areas;
  }

  @Test
  void aWholeDistrictComesInAndTheSameAgainChangesNothing() {
    try (TestStation station = open("ZS-DH")) {
      RegionService region = station.get(RegionService.class);
      List<Area> areas = district(500);
      region.registerAreas(areas);
      assertThat(region.areas()).isEqualTo(areas);
      assertThat(region.areasBelow("330902001000")).hasSize(500);
      long size = station.journal().size();
      region.registerAreas(areas);
      assertThat(station.journal().size()).isEqualTo(size);
    }
  }

  @Test
  void onlyTheChangedRowIsWrittenDown() {
    try (TestStation station = open("ZS-DH")) {
      RegionService region = station.get(RegionService.class);
      region.registerAreas(district(3));
      long size = station.journal().size();
      List<Area> renamed = new ArrayList<>(district(3));
      renamed.set(2, area("330902001200", "新示例村", AreaLevel.VILLAGE, "330902001000"));
      region.registerAreas(renamed);
      assertThat(station.journal().size()).isEqualTo(size + 1);
      assertThat(region.area("330902001200")).map(Area::name).contains("新示例村");
    }
  }

  @Test
  void stationsThatExchangedHoldTheSameRegisters() {
    try (TestStation hall = open("ZS-DH");
        TestStation town = open("ZS-LJ")) {
      hall.get(RegionService.class).registerAreas(district(3));
      town.get(RegionService.class).registerAreas(district(5));
      Contact desk = new Contact("C1", "值班室", "U1", null, "0580-0000001", null, null, null, null);
      hall.get(RegionService.class).registerContacts(List.of(desk));
      hall.journal().receive(town.contents());
      town.journal().receive(hall.contents());
      assertThat(hall.tables()).isEqualTo(town.tables());
      assertThat(town.get(RegionService.class).contactsOf("U1")).containsExactly(desk);
      assertThat(hall.journal().verify(done -> {}).faults()).isEmpty();
    }
  }

  @Test
  void aListingLeavesOutWhatIsNotKnown() {
    try (TestStation station = open("ZS-DH")) {
      station
          .get(RegionService.class)
          .registerUnits(
              List.of(new OrgUnit("U1", "示例指挥部", UnitKind.HEADQUARTERS, null, null, null)));
      assertThat(RegionListings.units(station.get(RegionService.class)).rows())
          .containsExactly(Map.of("number", "U1", "name", "示例指挥部", "kind", "HEADQUARTERS"));
    }
  }
}
