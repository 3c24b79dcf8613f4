package org.watchfloor.response.timetable.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.watchfloor.account.SignIn;
import org.watchfloor.base.WatchClock;
import org.watchfloor.pending.DueBoard;
import org.watchfloor.region.OrgUnit;
import org.watchfloor.region.RegionService;
import org.watchfloor.region.UnitKind;
import org.watchfloor.response.Basis;
import org.watchfloor.response.FloodDesk;
import org.watchfloor.response.ResponseService;
import org.watchfloor.response.StartRequest;
import org.watchfloor.response.plan.Hazard;
import org.watchfloor.response.plan.ResponseLevel;
import org.watchfloor.response.timetable.SlotState;
import org.watchfloor.response.timetable.Timetable;
import org.watchfloor.response.timetable.TimetableService;
import org.watchfloor.store.DataFolder;
import org.watchfloor.support.GuiTest;

/** A unit that has not reported stands in the overdue list until its cell is written down. */
class TimetableWalkTest extends GuiTest {

  @Override
  protected void prepare() {
    get(SignIn.class).change("值班员甲", "1");
    FloodDesk.putPlan(get(DataFolder.class).root());
    get(RegionService.class)
        .registerUnits(List.of(new OrgUnit("D-01", "水利局", UnitKind.DEPARTMENT, null, null, null)));
    Instant now = get(WatchClock.class).instant();
    get(ResponseService.class)
        .start(
            new StartRequest(
                "",
                Hazard.TYPHOON,
                ResponseLevel.IV,
                "防御台风",
                now.plus(Duration.ofHours(36)),
                "值守",
                "",
                new Basis("DEPUTY", "某文号", "台风趋近", now.minus(Duration.ofHours(30))),
                Optional.empty()));
  }

  @Test
  void theLateOneShowsInTheOverdueListAndItsCellIsWrittenDown() {
    long before = cells(SlotState.OVERDUE);
    // What is more than a day old leaves the grid once it is written down.
    Instant aDayAgo = get(WatchClock.class).instant().minus(Duration.ofDays(1));
    long shown = oldestOverdue().isAfter(aDayAgo) ? 1 : 0;
    assertThat(before).as("a day and more of hours nobody reported").isPositive();
    assertThat(overdueReturns()).isPositive();

    push(KeyCode.F9);
    waitUntil(() -> late().isPresent());
    interact(() -> late().orElseThrow().requestFocus());
    push(KeyCode.ENTER);
    waitUntil(() -> lookup(".cell-bad").tryQuery().isPresent());
    interact(() -> lookup(".cell-bad").queryAs(Button.class).requestFocus());
    push(KeyCode.ENTER);
    waitUntil(() -> lookup("#timetable-by").query().isFocused());
    write("clerk");
    push(KeyCode.ENTER);

    waitUntil(() -> cells(SlotState.OVERDUE) == before - 1);
    assertThat(cells(SlotState.LATE)).as("what came late stays marked as late").isEqualTo(shown);
    waitUntil(() -> shown == 0 || lookup(".cell-soon").tryQuery().isPresent());
  }

  /** The line of the overdue list about the unit. */
  private Optional<Button> late() {
    return lookup("#overdue-list .button").queryAll().stream()
        .filter(Button.class::isInstance)
        .map(Button.class::cast)
        .filter(line -> line.getText().contains("水利局"))
        .findFirst();
  }

  private long cells(SlotState state) {
    return get(TimetableService.class).grids().stream()
        .flatMap(one -> one.rows().stream())
        .flatMap(row -> row.cells().stream())
        .map(Timetable.Cell::state)
        .filter(one -> one == state)
        .count();
  }

  private Instant oldestOverdue() {
    return get(TimetableService.class).grids().stream()
        .flatMap(one -> one.rows().stream())
        .flatMap(row -> row.cells().stream())
        .filter(one -> one.state() == SlotState.OVERDUE)
        .map(Timetable.Cell::slot)
        .min(Comparator.naturalOrder())
        .orElseThrow();
  }

  private long overdueReturns() {
    return get(DueBoard.class).pending().stream()
        .filter(one -> one.kind().equals(TimetableService.KIND))
        .count();
  }
}
