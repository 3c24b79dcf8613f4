package org.watchfloor.response.timetable;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AfterProperty;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.RefusedException;
import org.watchfloor.incident.rule.Channel;
import org.watchfloor.region.OrgUnit;
import org.watchfloor.region.RegionModule;
import org.watchfloor.region.RegionService;
import org.watchfloor.region.UnitKind;
import org.watchfloor.response.Basis;
import org.watchfloor.response.FloodDesk;
import org.watchfloor.response.ResponseModule;
import org.watchfloor.response.ResponseService;
import org.watchfloor.response.StartRequest;
import org.watchfloor.response.plan.Hazard;
import org.watchfloor.response.plan.ResponseLevel;
import org.watchfloor.support.HandClock;
import org.watchfloor.support.TestStation;

/** Two stations that take reports of the same units apart end with the same grid. */
class TimetableMergeProperty {
  private static final List<String> UNITS = List.of("D-01", "T-01");

  private final List<Path> folders = new ArrayList<>();

  @Property(tries = 15)
  void theGridIsTheSameWhoeverWroteFirst(@ForAll Random random) throws IOException {
    HandClock clock = new HandClock();
    try (TestStation a = open("ZS-DH", clock);
        TestStation b = open("ZS-PT", clock)) {
      String response = start(a, clock);
      b.journal().receive(a.contents());
      Instant slot = Instant.parse("2026-07-20T06:00:00Z");
      for (int i = 0; i < 24; i++) {
        clock.move(Duration.ofMinutes(random.nextLong(1, 90)));
        TestStation at = random.nextBoolean() ? a : b;
        if (random.nextInt(6) == 0) {
          at.journal().receive((at == a ? b : a).contents());
        } else {
          act(at, response, slot.plus(Duration.ofDays(random.nextInt(2))), clock, random);
        }
      }
      b.journal().receive(a.contents());
      a.journal().receive(b.contents());
      assertThat(a.tables()).isEqualTo(b.tables());
      TimetableSheet sheet = sheet(a, response);
      assertThat(sheet(b, response)).isEqualTo(sheet);
      for (UnitReport said : sheet.reports()) {
        assertThat(sheet.of(said.unit(), said.slot()).orElseThrow().at())
            .as("what came first counts")
            .isBeforeOrEqualTo(said.at());
      }
      a.journal().rebuild(done -> {});
      assertThat(a.tables()).isEqualTo(b.tables());
    }
  }

  private static TimetableSheet sheet(TestStation at, String response) {
    return at.get(TimetableStore.class)
        .find(response)
        .map(found -> found.state())
        .orElseGet(() -> TimetableSheet.empty(response));
  }

  private static void act(
      TestStation at, String response, Instant slot, HandClock clock, Random random) {
    TimetableService service = at.get(TimetableService.class);
    String unit = UNITS.get(random.nextInt(UNITS.size()));
    try {
      if (random.nextInt(4) == 0) {
        service.waive(response, List.of(unit), slot, "断电", "带班领导");
      } else {
        service.report(response, unit, slot, "", Channel.RADIO, "", earlier(clock, random));
      }
    } catch (RefusedException e) {
      assertThat(e.said().key()).contains(".refused.");
    }
  }

  private static @Nullable Instant earlier(HandClock clock, Random random) {
    return random.nextBoolean()
        ? null
        : clock.instant().minus(Duration.ofMinutes(random.nextInt(200)));
  }

  private TestStation open(String id, HandClock clock) throws IOException {
    Path folder = Files.createTempDirectory("timetable");
    folders.add(folder);
    TestStation station =
        TestStation.open(
            folder, id, clock, new RegionModule(), new ResponseModule(), new TimetableModule());
    FloodDesk.putPlan(folder);
    return station;
  }

  private static String start(TestStation at, HandClock clock) {
    at.get(RegionService.class)
        .registerUnits(
            List.of(
                new OrgUnit("D-01", "水利局", UnitKind.DEPARTMENT, null, null, null),
                new OrgUnit("T-01", "东港街道", UnitKind.TOWN, null, null, null)));
    return at.get(ResponseService.class)
        .start(
            new StartRequest(
                "",
                Hazard.TYPHOON,
                ResponseLevel.IV,
                "防御台风",
                clock.instant().plus(Duration.ofHours(36)),
                "值守",
                "",
                new Basis("DEPUTY", "某文号", "台风趋近", null),
                Optional.empty()));
  }

  @AfterProperty
  void removeFolders() throws IOException {
    for (Path folder : folders) {
      try (var files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }
}
