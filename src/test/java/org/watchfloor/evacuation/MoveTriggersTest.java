package org.watchfloor.evacuation;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.inject.TypeLiteral;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchfloor.base.Language;
import org.watchfloor.base.Message;
import org.watchfloor.base.Texts;
import org.watchfloor.evacuation.trigger.MoveTrigger;
import org.watchfloor.evacuation.trigger.MoveTriggers;
import org.watchfloor.evacuation.trigger.TriggerRules;
import org.watchfloor.geo.PointSource;
import org.watchfloor.incident.IncidentModule;
import org.watchfloor.region.RegionModule;
import org.watchfloor.response.ResponseModule;
import org.watchfloor.response.plan.Hazard;
import org.watchfloor.response.plan.ResponseLevel;
import org.watchfloor.risk.RiskColor;
import org.watchfloor.risk.RiskKind;
import org.watchfloor.risk.RiskModule;
import org.watchfloor.risk.RiskPoint;
import org.watchfloor.risk.RiskService;
import org.watchfloor.shelter.ShelterModule;
import org.watchfloor.support.HandClock;
import org.watchfloor.support.TestStation;
import org.watchfloor.table.Listing;
import org.watchfloor.warning.TypedWarning;
import org.watchfloor.warning.WarningColour;
import org.watchfloor.warning.WarningModule;
import org.watchfloor.warning.WarningService;

/** A warning asks for people to be moved until somebody calls them or it is over. */
class MoveTriggersTest {
  @TempDir Path temp;
  private final HandClock clock = new HandClock();
  private TestStation station;
  private MoveTriggers triggers;

  @BeforeEach
  void open() {
    station = openStation();
    Slopes.fill(station);
    station
        .get(RiskService.class)
        .register(
            List.of(
                new RiskPoint(
                    "F1",
                    "某某甲家屋后F1",
                    RiskKind.GEOLOGICAL,
                    RiskColor.RED,
                    Slopes.VILLAGE,
                    Slopes.SLOPE,
                    PointSource.UNTOLD,
                    2,
                    5,
                    null)));
    triggers = station.get(MoveTriggers.class);
  }

  @AfterEach
  void close() {
    station.close();
  }

  private TestStation openStation() {
    return TestStation.open(
        temp.resolve("dh"),
        "ZS-DH",
        clock,
        new RegionModule(),
        new RiskModule(),
        new ShelterModule(),
        new IncidentModule(),
        new WarningModule(),
        new ResponseModule(),
        new EvacuationModule());
  }

  private void warn(String kind, WarningColour colour) {
    station
        .get(WarningService.class)
        .type(
            new TypedWarning(
                "区气象台",
                kind,
                colour,
                List.of(),
                "三小时内雨量将超过 100 毫米",
                "",
                clock.instant().plus(Duration.ofHours(6)),
                "气象台值班员"));
  }

  @Test
  void whoIsAskedForIsNamedUntilCalled() {
    warn("大风", WarningColour.RED);
    warn("暴雨", WarningColour.YELLOW);
    assertThat(triggers.open()).isEmpty();
    warn("暴雨", WarningColour.ORANGE);
    MoveTrigger asked = triggers.open().getFirst();
    assertThat(asked.whole()).extracting(PointCount::id).containsExactly("F1");
    assertThat(asked.households()).isEqualTo(2);
    assertThat(asked.people()).isEqualTo(5);
    assertThat(new Texts(Language.ZH).say(asked.cause().said())).isEqualTo("暴雨橙色预警");

    station
        .get(EvacuationService.class)
        .call(Slopes.order(clock, new Scope(List.of("F1"), List.of())));

    assertThat(triggers.open()).isEmpty();
  }

  @Test
  void aMoveOfTheWholeVillageCallsItsRiskPointsToo() {
    warn("暴雨", WarningColour.RED);
    assertThat(triggers.open()).hasSize(1);
    station
        .get(EvacuationService.class)
        .call(Slopes.order(clock, new Scope(List.of(), List.of(Slopes.VILLAGE))));
    assertThat(triggers.open()).isEmpty();
  }

  @Test
  void aRiskPointStaysNamedUntilAllOfItsHouseholdsAreCalled() {
    station
        .get(HouseholdService.class)
        .register(List.of(Slopes.household("H5", Slopes.OTHER, "F1", 3, 0)));
    warn("暴雨", WarningColour.RED);
    EvacuationService moves = station.get(EvacuationService.class);
    moves.call(Slopes.order(clock, new Scope(List.of(), List.of(Slopes.OTHER))));

    MoveTrigger asked = triggers.open().getFirst();
    assertThat(asked.households()).as("one of three is called with its village").isEqualTo(2);
    assertThat(asked.people()).isEqualTo(5);
    assertThat(asked.points().getFirst().calledHouseholds()).isEqualTo(1);
    assertThat(asked.whole().getFirst().households()).as("a move would mean all").isEqualTo(3);

    moves.call(Slopes.order(clock, new Scope(List.of(), List.of(Slopes.VILLAGE))));
    assertThat(triggers.open()).isEmpty();
  }

  @Test
  void theListSaysTheCauseInWordsAndInParts() {
    warn("暴雨", WarningColour.ORANGE);
    Map<String, Object> row =
        station.get(new TypeLiteral<Set<Listing>>() {}).stream()
            .filter(one -> one.kind().equals("move-triggers"))
            .findFirst()
            .orElseThrow()
            .rows()
            .getFirst();
    assertThat(new Texts(Language.ZH).say((Message) row.get("words"))).isEqualTo("暴雨橙色预警");
    assertThat(row)
        .containsEntry("cause", "WARNING")
        .containsEntry("hazard", "暴雨")
        .containsEntry("colour", "ORANGE")
        .containsEntry("households", 2L)
        .doesNotContainKey("level");
  }

  @Test
  void itEndsWithTheWarning() {
    warn("暴雨", WarningColour.RED);
    clock.move(Duration.ofHours(7));
    assertThat(triggers.open()).isEmpty();
  }

  @Test
  void levelsAskFromThirdOnAndAStationMaySayOtherwise() throws Exception {
    TriggerRules rules = station.get(TriggerRules.class);
    assertThat(rules.of(Hazard.TYPHOON, ResponseLevel.IV)).isEmpty();
    assertThat(rules.of(Hazard.TYPHOON, ResponseLevel.III)).containsExactly(RiskColor.RED);
    assertThat(rules.of(Hazard.TYPHOON, ResponseLevel.I))
        .containsExactlyInAnyOrder(RiskColor.RED, RiskColor.ORANGE, RiskColor.YELLOW);
    assertThat(rules.of(Hazard.FOREST_FIRE, ResponseLevel.I)).isEmpty();
    station.close();
    Path own = Files.createDirectories(temp.resolve("dh").resolve("rules"));
    Files.writeString(
        own.resolve("triggers.yaml"),
        """
        version: 1
        level:
          - {from: IV, hazards: [FLOOD], risks: [BLUE], status: USER, source: 本区}
        warning:
          - {from: BLUE, events: [暴雨], risks: [PINK], status: USER, source: 本区}
        """);
    station = openStation();
    TriggerRules faulty = station.get(TriggerRules.class);
    assertThat(faulty.of(Hazard.FLOOD, ResponseLevel.IV)).as("the program's hold").isEmpty();
    assertThat(faulty.files().getFirst().faults()).hasSize(1);
  }
}
