package org.watchfloor.shelter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchfloor.base.Language;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.Texts;
import org.watchfloor.conflict.Contradiction;
import org.watchfloor.geo.GeoPoint;
import org.watchfloor.geo.PointSource;
import org.watchfloor.journal.Actor;
import org.watchfloor.journal.Draft;
import org.watchfloor.journal.EntryId;
import org.watchfloor.journal.RowTakenBack;
import org.watchfloor.region.RegionModule;
import org.watchfloor.rule.RuleFile;
import org.watchfloor.support.HandClock;
import org.watchfloor.support.TestStation;

class ShelterServiceTest {
  @TempDir Path temp;
  private final HandClock clock = new HandClock();
  private TestStation station;
  private ShelterService shelters;

  private static ShelterSite site(String number, Lifecycle lifecycle) {
    return new ShelterSite(
        number,
        "示例小学",
        null,
        null,
        new GeoPoint(122.1, 30.0),
        PointSource.UNTOLD,
        ShelterGrade.TOWN,
        ShelterKind.INDOOR,
        500,
        100,
        40,
        0,
        List.of(ShelterHazard.FLOOD),
        null,
        lifecycle,
        null,
        null,
        null,
        Equipment.UNTOLD);
  }

  @BeforeEach
  void open() {
    station = open("ZS-DH");
    shelters = station.get(ShelterService.class);
    shelters.register(List.of(site("B1", Lifecycle.IN_USE), site("B2", Lifecycle.PLANNED)));
  }

  private TestStation open(String name) {
    return TestStation.open(
        temp.resolve(name), name, clock, new RegionModule(), new ShelterModule());
  }

  @AfterEach
  void close() {
    station.close();
  }

  @Test
  void capacitiesAreHeldAgainstTheAreaAPersonNeedsInEachStage() throws IOException {
    ShelterArea area = station.get(ShelterArea.class);
    ShelterSite hall = site("B1", Lifecycle.IN_USE);
    assertThat(hall.squareMetres()).isEqualTo(500);
    assertThat(area.holds(hall, ShelterStage.URGENT)).hasValue(1000);
    assertThat(area.holds(hall, ShelterStage.LONG)).hasValue(111);
    assertThat(area.beyond(hall)).isEmpty();
    station.close();
    Path own = Files.createDirectories(temp.resolve("ZS-DH/rules")).resolve("area.yaml");
    String rules = RuleFile.text("/shelter/area.yaml");
    Files.writeString(own, rules.replace("2.0,", "20,"), StandardCharsets.UTF_8);
    station = open("ZS-DH");
    assertThat(station.get(ShelterArea.class).beyond(hall))
        .extracting(new Texts(Language.ZH)::say)
        .containsExactly("短期避难容量 40 人超过面积：500 平方米按人均 20 平方米只容 25 人");
    station.close();
    Files.writeString(
        own, rules.replace("0.5", "0").replace("LONG", "SHORT"), StandardCharsets.UTF_8);
    station = open("ZS-DH");
    assertThat(station.get(ShelterArea.class).each(ShelterStage.URGENT))
        .isEqualByComparingTo("0.5");
    assertThat(station.get(ShelterArea.class).files().getFirst().faults()).hasSizeGreaterThan(1);
  }

  @Test
  void aCountOfTheFutureOrOfMoreThanAnyHallHoldsIsRefused() {
    shelters.turn("B1", ShelterState.OPEN, ShelterStage.URGENT, "");
    assertThatThrownBy(
            () -> shelters.count("B1", 5, DayPart.DAY, clock.instant().plusSeconds(6 * 60)))
        .isInstanceOfSatisfying(
            RefusedException.class,
            e -> assertThat(e.said().key()).isEqualTo("journal.refused.future"));
    assertThatThrownBy(() -> shelters.count("B1", 20_260_720, DayPart.DAY, null))
        .isInstanceOfSatisfying(
            RefusedException.class,
            e -> assertThat(e.said().key()).isEqualTo("shelter.refused.tooMany"));
    shelters.count("B1", 5, DayPart.DAY, clock.instant().plusSeconds(4 * 60));
    assertThat(shelters.find("B1").orElseThrow().people()).isEqualTo(5);
  }

  private Shelter shelter() {
    return shelters.find("B1").orElseThrow();
  }

  private void turn(ShelterState state) {
    shelters.turn("B1", state, ShelterStage.URGENT, "");
  }

  private void assertRefused(String key, Runnable act) {
    assertThatThrownBy(act::run)
        .isInstanceOfSatisfying(
            RefusedException.class, refused -> assertThat(refused.said().key()).isEqualTo(key));
  }

  @Test
  void warnsAtEightyAndAtAHundredPercentOfTheStageInForce() {
    turn(ShelterState.OPEN);
    assertThat(shelters.count("B1", 79, DayPart.NIGHT, null)).isEqualTo(Occupancy.ROOM);
    assertThat(shelters.count("B1", 80, DayPart.NIGHT, null)).isEqualTo(Occupancy.NEARLY_FULL);
    assertThat(shelter().placesLeft()).isEqualTo(20);
    assertThat(shelters.count("B1", 100, DayPart.NIGHT, null)).isEqualTo(Occupancy.FULL);
    clock.move(Duration.ofHours(8));
    assertThat(shelters.count("B1", 39, DayPart.DAY, null)).isEqualTo(Occupancy.ROOM);
  }

  @Test
  void closesOnlyWhenNobodyIsLeftInside() {
    turn(ShelterState.OPEN);
    shelters.count("B1", 3, DayPart.DAY, null);
    turn(ShelterState.CLOSING);
    assertRefused("shelter.refused.people_inside", () -> turn(ShelterState.CLOSED));
    shelters.count("B1", 0, DayPart.DAY, null);
    turn(ShelterState.CLOSED);
    assertThat(shelter().state()).isEqualTo(ShelterState.CLOSED);
  }

  @Test
  void takesOnlyTheStepsThatExist() {
    assertRefused("shelter.refused.step", () -> turn(ShelterState.FULL));
    assertRefused("shelter.refused.no_reason", () -> turn(ShelterState.UNUSABLE));
    assertRefused("shelter.refused.not_open", () -> shelters.count("B1", 1, DayPart.DAY, null));
    assertRefused(
        "shelter.refused.not_accepted",
        () -> shelters.turn("B2", ShelterState.OPEN, ShelterStage.URGENT, ""));
    assertRefused(
        "shelter.refused.no_capacity",
        () -> shelters.turn("B1", ShelterState.OPEN, ShelterStage.LONG, ""));
  }

  @Test
  void aRegisterThatChangesLeavesThePeopleAndTheState() {
    turn(ShelterState.OPEN);
    shelters.count("B1", 12, DayPart.DAY, null);
    shelters.register(List.of(site("B1", Lifecycle.ACCEPTED)));
    assertThat(shelter().people()).isEqualTo(12);
    assertThat(shelter().state()).isEqualTo(ShelterState.OPEN);
  }

  @Test
  void stationsThatContradictEachOtherShowItUntilSomebodySettlesIt() {
    turn(ShelterState.OPEN);
    try (TestStation town = open("ZS-LJ")) {
      town.journal().receive(station.contents());
      town.get(ShelterService.class).count("B1", 20, DayPart.DAY, null);
      turn(ShelterState.CLOSING);
      turn(ShelterState.CLOSED);
      station.journal().receive(town.contents());
      town.journal().receive(station.contents());
      assertThat(station.tables()).isEqualTo(town.tables());
      assertThat(shelter().occupancy()).isEqualTo(Occupancy.CONTRADICTION);
      assertThat(station.journal().verify(done -> {}).faults()).isEmpty();
    }
  }

  private List<Contradiction> contradictions() {
    return shelters.find("B2").orElseThrow().contradictions().open();
  }

  @Test
  void stepsOfABuildingThatMeetNameTheStepsAndNotTheOpening() {
    turn(ShelterState.OPEN);
    try (TestStation town = open("ZS-LJ")) {
      town.journal().receive(station.contents());
      shelters.advance("B2", Lifecycle.UNDER_CONSTRUCTION, "开工令");
      shelters.advance("B2", Lifecycle.ACCEPTED, "验收");
      clock.move(Duration.ofMinutes(1));
      town.get(ShelterService.class).advance("B2", Lifecycle.UNDER_CONSTRUCTION, "开工令");
      town.get(ShelterService.class).advance("B2", Lifecycle.PLANNED, "停建");
      station.journal().receive(town.contents());
      List<String> steps = new ArrayList<>();
      station
          .journal()
          .read(
              1,
              entry -> {
                if (entry.fact().equals("ShelterAdvanced")) {
                  steps.add(entry.id().toString());
                }
              });
      assertThat(contradictions())
          .extracting(Contradiction::counts, Contradiction::against)
          .containsExactly(tuple(steps.get(2), steps.get(1)));
      town.journal().receive(station.contents());
      assertThat(station.tables()).isEqualTo(town.tables());
    }
  }

  @Test
  void aRowTakenBackContradictsNoStepThatCameAfterIt() {
    EntryId row = shelters.register(List.of(site("B2", Lifecycle.UNDER_CONSTRUCTION))).getFirst();
    shelters.advance("B2", Lifecycle.ACCEPTED, "验收");
    station
        .journal()
        .append(
            new Draft(new Actor("值班员甲", "主席"))
                .fact(shelters.subject("B2"), new RowTakenBack(row.toString())));
    assertThat(contradictions()).isEmpty();
    assertThat(shelters.find("B2").orElseThrow().site().lifecycle()).isEqualTo(Lifecycle.ACCEPTED);
    assertThat(station.journal().verify(done -> {}).faults()).isEmpty();
  }
}
