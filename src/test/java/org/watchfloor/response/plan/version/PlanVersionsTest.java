package org.watchfloor.response.plan.version;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchfloor.base.RefusedException;
import org.watchfloor.region.RegionModule;
import org.watchfloor.response.FloodDesk;
import org.watchfloor.response.ResponseModule;
import org.watchfloor.response.plan.Plan;
import org.watchfloor.response.plan.PlanReading;
import org.watchfloor.support.HandClock;
import org.watchfloor.support.TestStation;

/** Every version that was in force is kept, and asked for by the moment. */
class PlanVersionsTest {
  private static final String KEY = "TEST-FLOOD";

  @TempDir Path temp;
  private final HandClock clock = new HandClock();
  private TestStation station;
  private PlanVersions versions;
  private Path file;

  @BeforeEach
  void open() {
    Path folder = temp.resolve("dh");
    station = TestStation.open(folder, "ZS-DH", clock, new ResponseModule(), new RegionModule());
    FloodDesk.putPlan(folder);
    file = folder.resolve("plans/TEST-FLOOD.yaml");
    versions = station.get(PlanVersions.class);
  }

  @AfterEach
  void close() {
    station.close();
  }

  @Test
  void whatStandsInTheFolderIsEnteredOnce() {
    assertThat(versions.note()).isTrue();
    assertThat(versions.note()).isFalse();

    PlanHistory history = versions.find(KEY).orElseThrow();
    assertThat(history.versions()).hasSize(1);
    assertThat(history.now().orElseThrow().since()).isEqualTo(clock.instant());
    assertThat(versions.text(history.now().orElseThrow().hash())).contains(text());
  }

  @Test
  void aMomentOfThePastFindsTheVersionOfItsDay() {
    versions.note();
    Instant lastYear = clock.instant().plus(Duration.ofHours(1));
    clock.move(Duration.ofDays(365));
    edit("version: \"1\"", "version: \"2\"");
    versions.note();

    assertThat(titles(lastYear)).containsExactly("1");
    assertThat(titles(clock.instant())).containsExactly("2");
    assertThat(titles(lastYear.minus(Duration.ofDays(900))))
        .as("before the first: nothing older is known")
        .containsExactly("1");
  }

  @Test
  void aVersionIsPublishedWithANameAndAReason() {
    versions.note();
    clock.move(Duration.ofDays(1));
    String next = text().replace("version: \"1\"", "version: \"2\"").replace("PT15M", "PT10M");

    assertThat(versions.publish(next, "副指挥长", "值班加强提前到 10 分钟"))
        .isInstanceOf(PlanReading.Read.class);

    assertThat(text()).isEqualTo(next);
    InForce now = versions.find(KEY).orElseThrow().now().orElseThrow();
    assertThat(now.version()).isEqualTo("2");
    assertThat(now.by()).isEqualTo("副指挥长");
    assertThat(now.note()).isEqualTo("值班加强提前到 10 分钟");
    assertThat(versions.note()).as("nothing is entered twice").isFalse();
  }

  @Test
  void whatHasAFaultOrNoNewNameIsNotPublished() {
    versions.note();
    String next = text().replace("PT15M", "PT10M");

    assertThatThrownBy(() -> versions.publish(next, "副指挥长", "提前"))
        .isInstanceOf(RefusedException.class)
        .hasMessageContaining("plan.refused.sameVersion");
    assertThatThrownBy(() -> versions.publish(text(), "副指挥长", "无"))
        .hasMessageContaining("plan.refused.same");
    assertThatThrownBy(() -> versions.publish(next, " ", "提前"))
        .hasMessageContaining("plan.refused.byNote");
    assertThat(versions.publish(next.replace("PT10M", "10分钟"), "副指挥长", "提前"))
        .isInstanceOf(PlanReading.Refused.class);
    assertThat(versions.find(KEY).orElseThrow().versions()).hasSize(1);
    assertThat(text()).contains("PT15M");
  }

  @Test
  void aPlanTakenOutOfTheFolderIsLaidDownAndAFaultyFileLaysNothingDown() throws IOException {
    versions.note();
    String whole = text();
    Files.writeString(file, "plan: [");
    versions.note();
    assertThat(versions.find(KEY).orElseThrow().now()).isPresent();

    Files.delete(file);
    clock.move(Duration.ofMinutes(1));
    versions.note();
    assertThat(versions.find(KEY).orElseThrow().now()).isEmpty();
    assertThat(titles(clock.instant())).isEmpty();

    Files.writeString(file, whole);
    clock.move(Duration.ofMinutes(1));
    versions.note();
    assertThat(versions.find(KEY).orElseThrow().versions()).hasSize(2);
    assertThat(titles(clock.instant())).containsExactly("1");
  }

  @Test
  void anEditionToComeWaitsForItsDayBesideTheOneInForce() throws IOException {
    versions.note();
    Path coming = temp.resolve("next.yaml");
    Files.writeString(
        coming,
        text()
            .replace("version: \"1\"", "version: \"2\"")
            .replace(
                "valid_from: 2026-05-01", "valid_from: " + clock.now().toLocalDate().plusDays(3)));

    versions.take(coming, "", "");
    assertThat(titles(clock.instant())).containsExactly("1");

    clock.move(Duration.ofDays(3));
    versions.note();
    assertThat(titles(clock.instant())).containsExactly("2");
  }

  @Test
  void whatKeepsAnOldVersionIsToldWhatIsOtherInTheOneInForce() {
    versions.note();
    String kept = versions.find(KEY).orElseThrow().now().orElseThrow().hash();
    PlanNews news = station.get(PlanNews.class);
    assertThat(news.since(kept)).isEmpty();

    clock.move(Duration.ofDays(1));
    edit("version: \"1\"", "version: \"2\"");
    edit("limit: PT15M", "limit: PT10M");
    versions.note();

    assertThat(news.since(kept))
        .hasValueSatisfying(later -> {
          assertThat(later.kept().version()).isEqualTo("1");
          assertThat(later.now().version()).isEqualTo("2");
          assertThat(later.changes())
              .extracting(change -> change.part())
              .containsExactlyInAnyOrder("version", "actions");
        });
    assertThat(news.since("0".repeat(64))).isEmpty();
  }

  @Test
  void anotherStationHasEveryVersionWithItsText() {
    versions.note();
    clock.move(Duration.ofDays(1));
    edit("version: \"1\"", "version: \"2\"");
    versions.note();

    try (TestStation other =
        TestStation.open(
            temp.resolve("pt"), "ZS-PT", clock, new ResponseModule(), new RegionModule())) {
      other.journal().receive(station.contents());
      PlanVersions there = other.get(PlanVersions.class);
      assertThat(there.own()).isEmpty();
      assertThat(there.at("ZS-DH", clock.instant()))
          .extracting(kept -> kept.plan().version())
          .containsExactly("2");
      assertThat(there.list().getFirst().versions()).hasSize(2);
      assertThat(there.note()).as("its own folder is empty").isFalse();
    }
  }

  @Test
  void twoMachinesOfOneHeadquartersThatEditApartAreNamedAsAConflict() {
    versions.note();
    Path second = temp.resolve("second");
    try (FloodDeskPair other = FloodDeskPair.restored(second, "ZS-DH", clock)) {
      other.station().journal().receive(station.contents());
      clock.move(Duration.ofHours(1));
      edit("version: \"1\"", "version: \"2\"");
      versions.note();
      other.edit("version: \"1\"", "version: \"3\"");
      other.versions().note();

      station.journal().receive(other.station().contents());
      other.station().journal().receive(station.contents());

      assertThat(versions.find(KEY).orElseThrow().against()).hasSize(1);
      assertThat(other.versions().find(KEY)).isEqualTo(versions.find(KEY));
      assertThat(station.tables()).isEqualTo(other.station().tables());
    }
  }

  private List<String> titles(Instant at) {
    return versions.at("ZS-DH", at).stream()
        .map(PlanVersions.Kept::plan)
        .map(Plan::version)
        .toList();
  }

  private void edit(String what, String into) {
    FloodDeskPair.edit(file, what, into);
  }

  private String text() {
    return FloodDeskPair.text(file);
  }
}
