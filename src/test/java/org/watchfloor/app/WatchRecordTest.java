package org.watchfloor.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.inject.Key;
import com.google.inject.TypeLiteral;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.watchfloor.base.Language;
import org.watchfloor.base.Texts;
import org.watchfloor.base.WatchClock;
import org.watchfloor.duty.DutyFact;
import org.watchfloor.duty.DutyService;
import org.watchfloor.duty.OpenCount;
import org.watchfloor.duty.Roster;
import org.watchfloor.incident.IncidentService;
import org.watchfloor.journal.EntryQuery;
import org.watchfloor.journal.EntryRenderer;
import org.watchfloor.journal.Fact;
import org.watchfloor.journal.FactFamily;
import org.watchfloor.journal.Journal;
import org.watchfloor.journal.Recorded;
import org.watchfloor.journal.RegisterFact;
import org.watchfloor.pending.Due;
import org.watchfloor.pending.DueBoard;
import org.watchfloor.response.ResponseService;
import org.watchfloor.response.task.ResponseTasks;
import org.watchfloor.shelter.Shelter;
import org.watchfloor.shelter.ShelterService;
import org.watchfloor.supply.TransferService;
import org.watchfloor.support.HandClock;
import org.watchfloor.team.TeamService;

/** What the watch as a whole must get right, with every feature of the console joined. */
@Execution(ExecutionMode.CONCURRENT)
class WatchRecordTest {
  @TempDir Path temp;

  /** Every feature is joined, and with them what must run on the JavaFX thread. */
  @BeforeAll
  static void start() {
    Toolkit.start();
  }

  /** A hand-over that says "nothing open" while teams are out is a false statement. */
  @Test
  void aHandOverNamesWhatEveryFeatureHasOpen() {
    try (FloodNight night = FloodNight.in(temp.resolve("dh"))) {
      long people =
          night.get(ShelterService.class).list().stream().mapToLong(Shelter::people).sum();
      assertThat(people).isPositive();
      Map<String, Long> open =
          night.get(DutyService.class).openItems().stream()
              .collect(Collectors.toMap(OpenCount::nameKey, OpenCount::count));
      assertThat(open)
          .containsEntry("response.open.standing", 1L)
          .containsEntry("response.open.tasks", (long) night.get(ResponseTasks.class).open().size())
          .containsEntry(
              "response.open.overdue", (long) night.get(ResponseTasks.class).overdue().size())
          .containsEntry(
              "incident.open.name", (long) night.get(IncidentService.class).open().size())
          .containsEntry(
              "team.open.out", (long) night.get(TeamService.class).openAssignments().size())
          .containsEntry(
              "supply.open.unsigned",
              (long)
                  night.get(TransferService.class).list().stream()
                      .filter(order -> order.state().owed())
                      .count())
          .containsEntry("shelter.open.people", people)
          .containsKeys("shelter.open.shelters", "duty.open.unverified", "conflict.open.name");
      assertThat(open.get("team.open.out")).isPositive();

      Roster next = new Roster("副指挥长乙", List.of("值班员丙"));
      night
          .get(DutyService.class)
          .takeOver(
              null, next, night.get(WatchClock.class).instant().plus(Duration.ofHours(8)), null);
      String said = saidOf(night, DutyFact.ShiftTakenOver.class).getLast();
      assertThat(said)
          .contains("在外队伍 " + open.get("team.open.out"), "场所内安置人数 " + people)
          .doesNotContain("未了事项：无");
    }
  }

  @Test
  void whatIsPastItsMomentIsOverdueInEveryFeature() {
    try (FloodNight night = FloodNight.in(temp.resolve("dh"))) {
      DueBoard board = night.get(DueBoard.class);
      ((HandClock) night.get(WatchClock.class)).move(Duration.ofHours(16));
      assertThat(board.overdue())
          .extracting(Due::kind)
          .contains(ResponseService.KIND, ResponseTasks.KIND, DutyService.KIND, "team");
      assertThat(board.overdue()).isSortedAccordingTo((a, b) -> a.due().compareTo(b.due()));
    }
  }

  /** A timeline is read by people: no entry may stand there by the name of a class. */
  @Test
  void everyFactButARegistersRowCanBeSaidInWords() {
    try (FloodNight night = FloodNight.in(temp.resolve("dh"))) {
      Set<Class<? extends Fact>> said = new HashSet<>();
      all(night, new TypeLiteral<Set<EntryRenderer>>() {})
          .forEach(renderer -> said.addAll(renderer.facts()));
      List<String> dumb = new ArrayList<>();
      for (FactFamily family : all(night, new TypeLiteral<Set<FactFamily>>() {})) {
        family.facts().stream()
            .filter(fact -> !RegisterFact.class.isAssignableFrom(fact) && !said.contains(fact))
            .forEach(fact -> dumb.add(fact.getSimpleName()));
      }
      assertThat(dumb).isEmpty();
      assertThat(saidOf(night, Fact.class))
          .isNotEmpty()
          .allSatisfy(line -> assertThat(line).isNotBlank());
    }
  }

  private static <T> Set<T> all(FloodNight night, TypeLiteral<Set<T>> joined) {
    return night.desk().injector().getInstance(Key.get(joined));
  }

  private static List<String> saidOf(FloodNight night, Class<? extends Fact> kind) {
    Journal journal = night.get(Journal.class);
    Texts texts = new Texts(Language.ZH);
    List<String> lines = new ArrayList<>();
    for (Recorded recorded : journal.at(journal.positions(EntryQuery.all()))) {
      all(night, new TypeLiteral<Set<EntryRenderer>>() {}).stream()
          .filter(renderer -> kind.isInstance(recorded.fact()))
          .filter(renderer -> renderer.facts().contains(recorded.fact().getClass()))
          .map(renderer -> renderer.say(recorded, texts))
          .forEach(lines::add);
    }
    return lines;
  }
}
