package org.watchfloor.team.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchfloor.conflict.Conflict;
import org.watchfloor.conflict.ConflictService;
import org.watchfloor.geo.GeoPoint;
import org.watchfloor.geo.PointSource;
import org.watchfloor.incident.IncidentModule;
import org.watchfloor.region.RegionModule;
import org.watchfloor.risk.RiskColor;
import org.watchfloor.risk.RiskKind;
import org.watchfloor.risk.RiskModule;
import org.watchfloor.risk.RiskPoint;
import org.watchfloor.risk.RiskService;
import org.watchfloor.road.RoadModule;
import org.watchfloor.shelter.ShelterModule;
import org.watchfloor.supply.Depot;
import org.watchfloor.supply.DepotTier;
import org.watchfloor.supply.SupplyModule;
import org.watchfloor.supply.SupplyService;
import org.watchfloor.support.HandClock;
import org.watchfloor.support.TestStation;
import org.watchfloor.team.TeamModule;

/** Two stations that pair a risk point apart. */
class GridMergeTest {
  private static final GeoPoint HERE = new GeoPoint(122.1, 30.0);

  @TempDir Path temp;
  private final HandClock clock = new HandClock();
  private TestStation a;
  private TestStation b;

  @BeforeEach
  void open() {
    a = station("A");
    b = station("B");
    a.get(SupplyService.class).registerDepots(List.of(depot("W1"), depot("W2")));
    a.get(RiskService.class).register(List.of(risk()));
    exchange();
  }

  @AfterEach
  void close() {
    a.close();
    b.close();
  }

  @Test
  void twoDepotsForOneRiskPointAreNamedUntilSomebodySettlesIt() {
    pair(a, "W1");
    pair(b, "W2");
    exchange();

    Conflict named = conflicts(a).open().getFirst();
    assertThat(conflicts(a).open()).hasSize(1).isEqualTo(conflicts(b).open());
    assertThat(named.what().rule()).isEqualTo("team.conflict.paired");
    assertThat(a.get(GridService.class).find("R1").orElseThrow().depot()).isEqualTo("W2");

    conflicts(b).settle(named.what().counts(), named.what().against(), "W2");
    exchange();

    assertThat(conflicts(a).open()).isEmpty();
    assertThat(a.tables()).isEqualTo(b.tables());
  }

  @Test
  void whoKnewTheOtherPairingOrWroteTheSameContradictsNobody() {
    pair(a, "W1");
    pair(b, "W1");
    exchange();
    pair(a, "W2");
    exchange();

    assertThat(conflicts(b).open()).isEmpty();
    assertThat(b.get(GridService.class).find("R1").orElseThrow().depot()).isEqualTo("W2");
  }

  private void pair(TestStation at, String depot) {
    clock.move(Duration.ofMinutes(1));
    at.get(GridService.class).pair(List.of(new Pairing("R1", null, depot, null)));
  }

  private void exchange() {
    b.journal().receive(a.contents());
    a.journal().receive(b.contents());
  }

  private static ConflictService conflicts(TestStation at) {
    return at.get(ConflictService.class);
  }

  private TestStation station(String id) {
    return TestStation.open(
        temp.resolve(id),
        id,
        clock,
        new RegionModule(),
        new RiskModule(),
        new RoadModule(),
        new SupplyModule(),
        new ShelterModule(),
        new TeamModule(),
        new IncidentModule(),
        new GridModule());
  }

  private static Depot depot(String number) {
    return new Depot(
        number, "示例库" + number, DepotTier.TOWN, null, null, null, HERE, PointSource.UNTOLD, null);
  }

  private static RiskPoint risk() {
    return new RiskPoint(
        "R1",
        "示例低洼路段",
        RiskKind.WATERLOGGING,
        RiskColor.YELLOW,
        null,
        HERE,
        PointSource.UNTOLD,
        3,
        9,
        null);
  }
}
