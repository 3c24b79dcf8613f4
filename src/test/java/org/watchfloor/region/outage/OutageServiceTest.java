package org.watchfloor.region.outage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.inject.TypeLiteral;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchfloor.base.RefusedException;
import org.watchfloor.conflict.Conflict;
import org.watchfloor.conflict.ConflictService;
import org.watchfloor.pending.Due;
import org.watchfloor.pending.DueBoard;
import org.watchfloor.support.HandClock;
import org.watchfloor.support.TestStation;
import org.watchfloor.table.Listing;
import org.watchfloor.ui.map.MapLayer;
import org.watchfloor.ui.map.MapSymbol;
import org.watchfloor.ui.map.SymbolCategory;
import org.watchfloor.ui.map.SymbolState;

/** What is known of places that are cut off, and what nobody knows. */
class OutageServiceTest {
  @TempDir Path temp;
  private final HandClock clock = new HandClock();
  private TestStation station;
  private OutageService outages;

  @BeforeEach
  void open() {
    station = Places.open(temp.resolve("dh"), "ZS-DH", clock);
    Places.fill(station);
    outages = station.get(OutageService.class);
  }

  @AfterEach
  void close() {
    station.close();
  }

  private Outage outage(String area) {
    return outages.find(area).orElseThrow().outage();
  }

  private void say(String area, Strand strand, StrandState state) {
    outages.report(area, OutageReport.of(strand, state, Channel.OFFICE, "供电所"), null);
  }

  private static void assertRefused(String key, Runnable act) {
    assertThatThrownBy(act::run)
        .isInstanceOfSatisfying(
            RefusedException.class, refused -> assertThat(refused.said().key()).isEqualTo(key));
  }

  @Test
  void whatNobodySaidIsUnknownAndNeverThrough() {
    assertThat(outages.board())
        .extracting(PlaceStatus::code)
        .containsExactlyInAnyOrder(Places.TOWN, Places.ISLAND, Places.VILLAGE);
    Outage town = outage(Places.TOWN);
    for (Strand strand : Strand.values()) {
      assertThat(town.state(strand)).isEqualTo(StrandState.UNKNOWN);
    }
    assertThat(town.allUp()).isFalse();
    assertThat(town.reach()).isEqualTo(Reach.NEVER);
    say(Places.TOWN, Strand.POWER, StrandState.UP);
    assertThat(outage(Places.TOWN).state(Strand.ROAD)).isEqualTo(StrandState.UNKNOWN);
    assertThat(outage(Places.TOWN).allUp()).isFalse();
  }

  @Test
  void aReportKeepsHowItIsKnownByWhomAndWhoWroteIt() {
    Instant then = clock.instant().minus(Duration.ofMinutes(40));
    outages.report(
        Places.ISLAND,
        new OutageReport(
            Map.of(Strand.ROAD, StrandState.DOWN, Strand.POWER, StrandState.DOWN),
            Channel.SATELLITE,
            "虾峙镇值班员",
            "码头被淹"),
        then);
    StrandReport road = Objects.requireNonNull(outage(Places.ISLAND).report(Strand.ROAD));
    assertThat(road.since()).isEqualTo(then);
    assertThat(road.channel()).isEqualTo(Channel.SATELLITE);
    assertThat(road.by()).isEqualTo("虾峙镇值班员");
    assertThat(road.recordedBy()).isEqualTo("值班员甲");
    assertThat(outages.find(Places.ISLAND).orElseThrow().heardAt()).isEqualTo(then);
    assertThat(station.timeline()).contains("虾峙镇：路断，电断（卫星电话，虾峙镇值班员）；码头被淹");
  }

  @Test
  void onlyAChannelOverWhichThePlaceSpokeIsAContact() {
    say(Places.TOWN, Strand.POWER, StrandState.DOWN);
    assertThat(outage(Places.TOWN).heard()).isNull();
    assertRefused(
        "outage.refused.nothing",
        () -> outages.report(Places.TOWN, OutageReport.heard(Channel.OFFICE, ""), null));
    assertRefused(
        "outage.refused.notTried",
        () -> outages.unreached(Places.TOWN, Channel.NEIGHBOUR, "", null));
    outages.report(Places.TOWN, OutageReport.heard(Channel.RADIO, ""), null);
    assertThat(outage(Places.TOWN).reach()).isEqualTo(Reach.HEARD);
  }

  @Test
  void aPlaceIsSilentFromTheFailedTryUntilItIsHeard() {
    outages.report(Places.ISLAND, OutageReport.heard(Channel.PHONE, ""), null);
    clock.move(Duration.ofMinutes(30));
    outages.unreached(Places.ISLAND, Channel.PHONE, "", null);
    assertThat(outage(Places.ISLAND).reach()).isEqualTo(Reach.UNREACHED);
    assertThat(outage(Places.ISLAND).cutOff()).isTrue();
    clock.move(Duration.ofMinutes(5));
    assertRefused("outage.refused.noWho", () -> outages.send(Places.ISLAND, " ", "", null));
    outages.send(Places.ISLAND, "水上救援队", "", null);
    assertThat(outage(Places.ISLAND).reach()).isEqualTo(Reach.SENT);
    clock.move(Duration.ofMinutes(90));
    outages.report(Places.ISLAND, OutageReport.heard(Channel.RUNNER, "水上救援队"), null);
    assertThat(outage(Places.ISLAND).reach()).isEqualTo(Reach.HEARD);
    assertThat(outage(Places.ISLAND).cutOff()).isFalse();
  }

  @Test
  void theLaterHappeningStandsWhateverTheOrderOfWriting() {
    say(Places.TOWN, Strand.ROAD, StrandState.UP);
    Instant before = clock.instant().minus(Duration.ofHours(2));
    outages.report(
        Places.TOWN, OutageReport.of(Strand.ROAD, StrandState.DOWN, Channel.PHONE, ""), before);
    assertThat(outage(Places.TOWN).state(Strand.ROAD)).isEqualTo(StrandState.UP);
    assertThat(outages.find(Places.TOWN).orElseThrow().heardAt()).isEqualTo(before);
  }

  @Test
  void sinceWhenItIsOutOutlivesTheReportsThatConfirmIt() {
    Instant first = clock.instant();
    say(Places.TOWN, Strand.POWER, StrandState.DOWN);
    clock.move(Duration.ofHours(3));
    say(Places.TOWN, Strand.POWER, StrandState.DOWN);
    StrandReport power = Objects.requireNonNull(outage(Places.TOWN).report(Strand.POWER));
    assertThat(power.since()).isEqualTo(first);
    assertThat(power.at()).isEqualTo(clock.instant());
    clock.move(Duration.ofHours(1));
    say(Places.TOWN, Strand.POWER, StrandState.UP);
    clock.move(Duration.ofHours(1));
    say(Places.TOWN, Strand.POWER, StrandState.DOWN);
    assertThat(Objects.requireNonNull(outage(Places.TOWN).report(Strand.POWER)).since())
        .isEqualTo(clock.instant());
  }

  @Test
  void whoIsCutOffStandsOnTopAndTheLongestSilenceFirst() {
    outages.report(Places.TOWN, OutageReport.heard(Channel.PHONE, ""), null);
    clock.move(Duration.ofHours(1));
    outages.report(Places.VILLAGE, OutageReport.heard(Channel.PHONE, ""), null);
    assertThat(outages.board())
        .extracting(PlaceStatus::code)
        .containsExactly(Places.ISLAND, Places.TOWN, Places.VILLAGE);
    outages.unreached(Places.VILLAGE, Channel.MOBILE, "", null);
    assertThat(outages.board())
        .extracting(PlaceStatus::code)
        .containsExactly(Places.ISLAND, Places.TOWN, Places.VILLAGE);
    clock.move(Duration.ofMinutes(1));
    outages.unreached(Places.VILLAGE, Channel.MOBILE, "", null);
    assertThat(outages.board().getFirst().code()).isEqualTo(Places.VILLAGE);
    assertThat(outages.board().getFirst().town()).isEqualTo("东港镇");
    assertThat(outages.troubled()).extracting(PlaceStatus::code).containsExactly(Places.VILLAGE);
  }

  @Test
  void aPlaceIsFoundByCodeOrNameAndACountyIsNone() {
    assertThat(outages.place("虾峙镇").code()).isEqualTo(Places.ISLAND);
    assertThat(outages.place(Places.VILLAGE).name()).isEqualTo("临海村");
    assertRefused("outage.refused.noArea", () -> outages.place("没有镇"));
    assertRefused(
        "outage.refused.noArea", () -> outages.unreached("330999999999", Channel.PHONE, "", null));
    assertRefused("outage.refused.county", () -> say(Places.COUNTY, Strand.ROAD, StrandState.UP));
    assertRefused(
        "journal.refused.future",
        () ->
            outages.report(
                Places.TOWN,
                OutageReport.heard(Channel.PHONE, ""),
                clock.instant().plus(Duration.ofHours(1))));
  }

  @Test
  void reportsWrittenApartThatContradictAreNamedUntilSomebodyWhoKnowsReportsAgain() {
    try (TestStation town = Places.open(temp.resolve("lj"), "ZS-LJ", clock)) {
      town.journal().receive(station.contents());
      say(Places.TOWN, Strand.POWER, StrandState.UP);
      clock.move(Duration.ofMinutes(10));
      town.get(OutageService.class)
          .report(
              Places.TOWN,
              OutageReport.of(Strand.POWER, StrandState.DOWN, Channel.RADIO, "东港镇"),
              null);
      station.journal().receive(town.contents());
      town.journal().receive(station.contents());
      assertThat(station.tables()).isEqualTo(town.tables());
      assertThat(outage(Places.TOWN).state(Strand.POWER)).isEqualTo(StrandState.DOWN);
      assertThat(station.get(ConflictService.class).open())
          .extracting(one -> one.what().rule())
          .containsExactly("outage.conflict.POWER");
      clock.move(Duration.ofMinutes(10));
      say(Places.TOWN, Strand.POWER, StrandState.UP);
      assertThat(station.get(ConflictService.class).open()).isEmpty();
      assertThat(station.journal().verify(done -> {}).faults()).isEmpty();
    }
  }

  @Test
  void anOfficersWordSettlesAContradictionToo() {
    try (TestStation town = Places.open(temp.resolve("lj"), "ZS-LJ", clock)) {
      town.journal().receive(station.contents());
      say(Places.TOWN, Strand.ROAD, StrandState.UP);
      town.get(OutageService.class)
          .report(
              Places.TOWN, OutageReport.of(Strand.ROAD, StrandState.DOWN, Channel.PHONE, ""), null);
      station.journal().receive(town.contents());
      Conflict conflict = station.get(ConflictService.class).open().getFirst();
      station
          .get(ConflictService.class)
          .settle(conflict.what().counts(), conflict.what().against(), "塌方在村道，不影响");
      assertThat(outage(Places.TOWN).contradictions().any()).isFalse();
    }
  }

  @Test
  void theMapShowsWhichStrandIsOutAndNothingThatIsWell() {
    MapLayer layer =
        station.get(new TypeLiteral<Set<MapLayer>>() {}).stream()
            .filter(one -> one.id().equals("outages"))
            .findFirst()
            .orElseThrow();
    assertThat(layer.forWall()).isTrue();
    assertThat(layer.symbols()).isEmpty();
    for (Strand strand : Strand.values()) {
      say(Places.TOWN, strand, StrandState.UP);
    }
    assertThat(layer.symbols()).isEmpty();
    say(Places.TOWN, Strand.NETWORK, StrandState.DOWN);
    MapSymbol one = layer.symbols().getFirst();
    assertThat(one.category()).isEqualTo(SymbolCategory.NETWORK_OUT);
    assertThat(one.state()).isEqualTo(SymbolState.YELLOW);
    assertThat(one.label()).isEqualTo("东港镇 网断");
    say(Places.TOWN, Strand.ROAD, StrandState.DOWN);
    assertThat(layer.symbols().getFirst().label()).isEqualTo("东港镇 路断·网断");
    assertThat(layer.symbols().getFirst().category()).isEqualTo(SymbolCategory.OUTAGE);
    say(Places.TOWN, Strand.POWER, StrandState.DOWN);
    assertThat(layer.symbols().getFirst().label()).isEqualTo("东港镇 三断");
    assertThat(layer.symbols().getFirst().state()).isEqualTo(SymbolState.RED);
    outages.report(
        Places.ISLAND, OutageReport.of(Strand.ROAD, StrandState.UP, Channel.PHONE, "某某甲"), null);
    assertThat(layer.symbols())
        .filteredOn(symbol -> symbol.ref().id().equals(Places.ISLAND))
        .singleElement()
        .satisfies(symbol -> {
          assertThat(symbol.state()).isEqualTo(SymbolState.FAINT);
          assertThat(symbol.label()).isEqualTo("虾峙镇 不明");
        });
    assertThat(layer.symbols().toString()).doesNotContain("某某甲", "供电所");
  }

  @Test
  void theListGivesUnknownAwayAsUnknown() {
    say(Places.TOWN, Strand.POWER, StrandState.DOWN);
    List<Map<String, Object>> rows =
        station.get(new TypeLiteral<Set<Listing>>() {}).stream()
            .filter(listing -> listing.kind().equals("outages"))
            .findFirst()
            .orElseThrow()
            .rows();
    assertThat(rows).hasSize(3);
    assertThat(rows.getFirst())
        .containsEntry("area", Places.TOWN)
        .containsEntry("power", "DOWN")
        .containsEntry("powerBy", "供电所")
        .containsEntry("road", "UNKNOWN")
        .doesNotContainKeys("roadSince", "lastContact");
  }

  /**
   * Silence is counted from the last word, try or messenger; a place nobody worries about has none.
   */
  @Test
  void aTroubledPlaceThatIsSilentTooLongIsOverdue() {
    DueBoard due = station.get(DueBoard.class);
    assertThat(due.pending()).isEmpty();
    outages.unreached(Places.TOWN, Channel.PHONE, "", null);
    say(Places.ISLAND, Strand.POWER, StrandState.DOWN);
    clock.move(Duration.ofMinutes(31));
    assertThat(due.overdue()).extracting(Due::id).containsExactly(Places.TOWN);
    outages.send(Places.TOWN, "水上救援队", "", null);
    assertThat(due.overdue()).isEmpty();
    clock.move(Duration.ofMinutes(30));
    assertThat(due.overdue()).extracting(Due::id).containsExactly(Places.ISLAND);
    say(Places.ISLAND, Strand.POWER, StrandState.UP);
    outages.report(
        Places.TOWN, OutageReport.of(Strand.ROAD, StrandState.UP, Channel.PHONE, "镇值班员"), null);
    clock.move(Duration.ofDays(1));
    assertThat(due.pending()).isEmpty();
  }
}
