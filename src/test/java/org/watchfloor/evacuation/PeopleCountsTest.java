package org.watchfloor.evacuation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.google.inject.TypeLiteral;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchfloor.base.RefusedException;
import org.watchfloor.evacuation.Needs.Settlement;
import org.watchfloor.evacuation.count.CountSheet;
import org.watchfloor.evacuation.count.Counted;
import org.watchfloor.evacuation.count.Indicator;
import org.watchfloor.evacuation.count.PeopleCounts;
import org.watchfloor.incident.IncidentService;
import org.watchfloor.support.HandClock;
import org.watchfloor.support.TestStation;
import org.watchfloor.table.Listing;

/** Two events one after the other: who counts for which, as what, and from which entry. */
class PeopleCountsTest {
  @TempDir Path temp;
  private final HandClock clock = new HandClock();
  private TestStation station;
  private EvacuationService moves;
  private HouseholdService households;
  private PeopleCounts counts;

  @BeforeEach
  void open() {
    station = Slopes.open(temp.resolve("dh"), "ZS-DH", clock);
    Slopes.fill(station);
    moves = station.get(EvacuationService.class);
    households = station.get(HouseholdService.class);
    counts = station.get(PeopleCounts.class);
  }

  @AfterEach
  void close() {
    station.close();
  }

  private String incident() {
    return station.get(IncidentService.class).report(Slopes.incident(clock));
  }

  private String call(String incident, String... risks) {
    CallOrder order = Slopes.order(clock, new Scope(List.of(risks), List.of()));
    return moves.call(
        new CallOrder(
            order.scope(),
            order.reason(),
            order.post(),
            order.document(),
            order.means(),
            order.deadline(),
            incident));
  }

  private void say(HouseholdState state, String... numbers) {
    clock.move(Duration.ofMinutes(10));
    households.report(List.of(numbers), HouseholdReport.of(state), null);
  }

  private void end(String move) {
    clock.move(Duration.ofHours(5));
    moves.allowReturn(move, "过境", Slopes.POST, "");
    moves.close(move, "完成", "家中安全", Slopes.POST);
  }

  private CountSheet sheet(String incident) {
    return counts.all().stream()
        .filter(one -> one.incident().equals(incident))
        .findFirst()
        .orElseThrow();
  }

  private static List<Long> three(CountSheet sheet) {
    return List.of(
        sheet.total().people(Indicator.EVACUATED),
        sheet.total().resettled(),
        sheet.total().people(Indicator.RELIEF));
  }

  @Test
  void aLaterEventChangesNothingOfWhatAnEarlierOneCounted() {
    String first = incident();
    String move = call(first, "F1");
    say(HouseholdState.SHELTERED, "H1");
    moves.found(List.of("H2"), Settlement.DISPERSED, true, "房屋倒塌", "");
    assertThat(three(sheet(first))).containsExactly(3L, 2L, 2L);
    say(HouseholdState.RETURNED, "H1");
    end(move);
    assertThat(three(sheet(first))).as("they were moved").containsExactly(3L, 2L, 2L);
    assertThat(three(sheet(CountSheet.DISTRICT)))
        .as("no move runs; the finding stands until another says otherwise")
        .containsExactly(0L, 2L, 2L);
    clock.move(Duration.ofDays(20));
    String second = incident();
    call(second, "F1", "F2");
    say(HouseholdState.RELATIVES, "H2", "H3");
    moves.found(List.of("H2"), Settlement.NONE, false, "已搬入新房", "");
    assertThat(three(sheet(first))).containsExactly(3L, 2L, 2L);
    assertThat(three(sheet(second))).containsExactly(6L, 0L, 0L);
    assertThat(three(sheet(CountSheet.DISTRICT))).containsExactly(6L, 0L, 0L);
    assertThat(counts.all())
        .extracting(CountSheet::incident)
        .containsExactlyInAnyOrder(CountSheet.DISTRICT, second, first)
        .startsWith(CountSheet.DISTRICT);
  }

  @Test
  void aHouseholdCountsOnceHoweverManyMovesMeanItAndEachNumberNamesItsEntries() {
    String incident = incident();
    call(incident, "F1");
    call(incident, "F1", "F2");
    say(HouseholdState.MOVED, "H1");
    say(HouseholdState.SHELTERED, "H1");
    say(HouseholdState.RELATIVES, "H4");
    moves.found(List.of("H1"), Settlement.COLLECTIVE, true, "房屋严损", incident);
    CountSheet sheet = sheet(incident);
    assertThat(sheet.total().counted())
        .extracting(Counted::indicator, one -> one.household().number(), Counted::people)
        .containsExactlyInAnyOrder(
            tuple(Indicator.EVACUATED, "H1", 3L),
            tuple(Indicator.RESETTLED_TOGETHER, "H1", 3L),
            tuple(Indicator.RELIEF, "H1", 3L));
    assertThat(three(sheet(CountSheet.DISTRICT)))
        .as("H4 left though no move means it")
        .containsExactly(8L, 3L, 3L);
    assertThat(sheet.towns())
        .singleElement()
        .satisfies(town -> {
          assertThat(town.area()).isEqualTo(Slopes.TOWN);
          assertThat(town.name()).isEqualTo("昌国街道");
          assertThat(town.people(Indicator.EVACUATED)).isEqualTo(3);
        });
    Set<String> written = new HashSet<>();
    station.journal().read(1, entry -> written.add(entry.id().toString()));
    assertThat(sheet.total().counted()).extracting(Counted::entry).isSubsetOf(written);
    assertThat(rows("people-counted").toString()).contains("房屋严损").doesNotContain("示例户");
    assertThat(rows("people-counts"))
        .filteredOn(row -> incident.equals(row.get("incident")) && row.get("area") == null)
        .singleElement()
        .satisfies(row ->
            assertThat(row)
                .containsEntry("evacuatedPeople", 3L)
                .containsEntry("resettledCollective", 3L)
                .containsEntry("resettledDispersed", 0L)
                .containsEntry("reliefPeople", 3L));
  }

  @Test
  void whoWasReportedHomeBeforeAnybodyWroteDownThatTheyLeftCountsAllTheSame() {
    String incident = incident();
    call(incident, "F1");
    clock.move(Duration.ofHours(2));
    Instant home = clock.instant();
    households.report(List.of("H1"), HouseholdReport.of(HouseholdState.RETURNED), home);
    clock.move(Duration.ofMinutes(5));
    Instant left = home.minus(Duration.ofHours(1));
    households.report(List.of("H1"), HouseholdReport.of(HouseholdState.MOVED), left);
    Household household = households.find("H1").orElseThrow();
    assertThat(household.state()).isEqualTo(HouseholdState.RETURNED);
    assertThat(household.whereabouts().away())
        .extracting(Away::left, Away::back)
        .containsExactly(tuple(left, home));
    assertThat(three(sheet(incident))).containsExactly(3L, 0L, 0L);
    assertThat(three(sheet(CountSheet.DISTRICT))).containsExactly(3L, 0L, 0L);
  }

  @Test
  void reportsTypedInAnyOrderTellTheSameTimesAway() {
    Instant start = clock.instant();
    clock.move(Duration.ofHours(10));
    record Told(HouseholdState state, int hour) {}
    List<Told> told =
        List.of(
            new Told(HouseholdState.MOVED, 1),
            new Told(HouseholdState.SHELTERED, 2),
            new Told(HouseholdState.RETURNED, 4),
            new Told(HouseholdState.RELATIVES, 6),
            new Told(HouseholdState.RETURNED, 7));
    for (int turn = 0; turn < 4; turn++) {
      String household = "H" + (turn + 1);
      for (int i = 0; i < told.size(); i++) {
        Told one = told.get((told.size() - 1 - i + turn) % told.size());
        households.report(
            List.of(household),
            new HouseholdReport(one.state(), "B1", "", ""),
            start.plus(Duration.ofHours(one.hour())));
      }
      assertThat(households.find(household).orElseThrow().whereabouts().away())
          .extracting(Away::left, Away::back)
          .containsExactly(
              tuple(start.plus(Duration.ofHours(1)), start.plus(Duration.ofHours(4))),
              tuple(start.plus(Duration.ofHours(6)), start.plus(Duration.ofHours(7))));
    }
  }

  @Test
  void anIncidentThatIsNotThereIsRefused() {
    assertThatThrownBy(() -> call("ZS-DH-20990101-01", "F1"))
        .isInstanceOfSatisfying(
            RefusedException.class,
            refused -> assertThat(refused.said().key()).isEqualTo("evacuation.refused.noIncident"));
    assertThat(moves.list()).isEmpty();
  }

  private List<Map<String, Object>> rows(String kind) {
    return station.get(new TypeLiteral<Set<Listing>>() {}).stream()
        .filter(listing -> listing.kind().equals(kind))
        .findFirst()
        .orElseThrow()
        .rows();
  }
}
