package org.watchfloor.evacuation;

import java.util.List;

/**
 * A move as it stands.
 *
 * @param move the move
 * @param rows every household that should move, who is in danger first
 * @param points where they move from, where most are in danger first
 * @param counts what it comes to
 */
public record MoveBoard(
    Evacuation move, List<MoveRow> rows, List<PointCount> points, MoveCounts counts) {
  public MoveBoard {
    rows = List.copyOf(rows);
    points = List.copyOf(points);
  }

  /** Whom it would leave behind if it ended now. */
  public Unfinished unfinished() {
    return Unfinished.of(rows);
  }
}
