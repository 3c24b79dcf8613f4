package org.watchfloor.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.WatchClock;
import org.watchfloor.evacuation.HouseholdService;
import org.watchfloor.journal.Journal;
import org.watchfloor.response.ResponseService;
import org.watchfloor.shelter.ShelterService;
import org.watchfloor.store.DataFolder;
import org.watchfloor.store.Realm;
import org.watchfloor.support.SourceTree;
import org.watchfloor.table.ImportReport;
import org.watchfloor.team.TeamService;

/** A drill of a station's own district has its registers and plans, no persons and no entries. */
class DrillOfStationTest {
  private static final Instant BEGINS = Instant.parse("2026-08-09T22:00:00Z");

  @TempDir Path temp;

  @Test
  void hasWhatTheStationHasAndNobody() {
    Path live = temp.resolve("live");
    SampleDistrict.read(SourceTree.path("sample-data/zhoushan")).create(live);
    int shelters;
    int teams;
    long entries;
    try (Station station = Station.open(live)) {
      shelters = station.get(ShelterService.class).list().size();
      teams = station.get(TeamService.class).list().size();
      entries = station.get(Journal.class).last();
    }
    Path drill = temp.resolve("drill");
    List<ImportReport> reports = DrillOfStation.create(live, drill, BEGINS);
    assertThat(reports).hasSizeGreaterThan(8).allMatch(one -> one.refused() == 0);
    try (Station station = Station.open(drill, Realm.DRILL)) {
      assertThat(station.get(WatchClock.class).instant()).isEqualTo(BEGINS);
      assertThat(station.get(Journal.class).station()).isEqualTo("YL~ZS-DH");
      assertThat(station.get(ShelterService.class).list()).hasSize(shelters);
      assertThat(station.get(TeamService.class).list()).hasSize(teams);
      assertThat(station.get(HouseholdService.class).list()).isEmpty();
      assertThat(station.get(ResponseService.class).plans()).hasSizeGreaterThan(3);
    }
    try (Station station = Station.open(live)) {
      assertThat(station.get(Journal.class).last())
          .as("the station is as it was")
          .isEqualTo(entries);
    }
    assertThatExceptionOfType(RefusedException.class)
        .isThrownBy(() -> DrillOfStation.create(live, drill, BEGINS))
        .satisfies(e -> assertThat(e.said().key()).isEqualTo("store.refused.notEmpty"));
    assertThat(DataFolder.cardOf(drill).realm()).isEqualTo(Realm.DRILL);
  }
}
