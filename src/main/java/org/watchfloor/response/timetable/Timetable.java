package org.watchfloor.response.timetable;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.watchfloor.response.Response;

/**
 * The grid of one response: units by hours.
 *
 * @param slots the hours, in order
 * @param rows the units, those that are late first
 */
public record Timetable(Response response, List<Instant> slots, List<UnitRow> rows) {
  public Timetable {
    slots = List.copyOf(slots);
    rows = List.copyOf(rows);
  }

  /**
   * One unit.
   *
   * @param number its number in the district
   * @param cells how it stands, hour by hour
   * @param basis what its hours rest on, in words; empty if it has none
   */
  public record UnitRow(String number, String name, List<Cell> cells, String basis) {
    public UnitRow {
      cells = List.copyOf(cells);
    }

    /** How often it is late now. */
    public long overdue() {
      return cells.stream().filter(cell -> cell.state() == SlotState.OVERDUE).count();
    }
  }

  /**
   * One unit at one hour.
   *
   * @param said when and by whom, where it has reported; empty else
   * @param waived why it need not, where somebody said so; empty else
   */
  public record Cell(
      Instant slot, SlotState state, Optional<UnitReport> said, Optional<Waiver> waived) {}

  /** Whether anybody is late now. */
  public boolean owing() {
    return rows.stream().anyMatch(row -> row.overdue() > 0);
  }

  /** Who is late now. */
  public List<UnitRow> late() {
    return rows.stream().filter(row -> row.overdue() > 0).toList();
  }
}
