package org.watchfloor.response.timetable;

import com.google.inject.multibindings.ProvidesIntoSet;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.watchfloor.base.WatchClock;
import org.watchfloor.journal.EntryRenderer;
import org.watchfloor.pending.DueItems;
import org.watchfloor.response.timetable.Timetable.Cell;
import org.watchfloor.response.timetable.Timetable.UnitRow;
import org.watchfloor.response.timetable.view.TimetableViewModule;
import org.watchfloor.rule.OwnRules;
import org.watchfloor.table.Listing;
import org.watchfloor.table.RecordListing;
import org.watchfloor.ui.FeatureModule;

/** The timetable of the member units joins the console. */
public final class TimetableModule extends FeatureModule {
  @Override
  protected void configure() {
    facts(TimetableFact.class);
    store(TimetableStore.class);
    set(EntryRenderer.class).addBinding().to(TimetableEntries.class);
    set(DueItems.class).addBinding().to(DueReturns.class);
    set(OwnRules.class).addBinding().to(Hours.class);
    install(new TimetableViewModule());
  }

  private record Line(String response, UnitRow unit, Cell cell) {}

  @ProvidesIntoSet
  Listing listing(TimetableService service) {
    return new RecordListing<Line>("returns", () -> lines(service))
        .field("response", Line::response)
        .field("unit", line -> line.unit().number())
        .field("name", line -> line.unit().name())
        .field("hour", line -> local(line.cell().slot()))
        .field("state", line -> line.cell().state())
        .field("at", line -> line.cell().said().map(said -> local(said.at())).orElse(null))
        .field(
            "writtenAt",
            line -> line.cell().said().map(said -> local(said.writtenAt())).orElse(null))
        .field("waivedBy", line -> line.cell().waived().map(Waiver::decidedBy).orElse(null))
        .field("waivedBecause", line -> line.cell().waived().map(Waiver::reason).orElse(null))
        .field("by", line -> line.cell().said().map(UnitReport::by).orElse(null))
        .field("entry", line -> line.cell().said().map(UnitReport::entry).orElse(null))
        .field("basis", line -> line.unit().basis());
  }

  private static OffsetDateTime local(Instant at) {
    return at.atZone(WatchClock.BEIJING).toOffsetDateTime();
  }

  private static List<Line> lines(TimetableService service) {
    return service.grids().stream()
        .flatMap(grid ->
            grid.rows().stream()
                .flatMap(row ->
                    row.cells().stream()
                        .filter(cell -> cell.state() != SlotState.NONE)
                        .map(cell -> new Line(grid.response().id(), row, cell))))
        .toList();
  }
}
