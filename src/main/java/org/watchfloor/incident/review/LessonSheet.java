package org.watchfloor.incident.review;

import java.time.LocalDate;
import java.util.List;

/**
 * The lessons of a drill, as they are handed to the real record: the only thing of a drill a live
 * record takes, and only as lessons.
 *
 * @param station the id of the drill's record
 * @param drill what was practised
 * @param lessons what is to be done about it
 */
public record LessonSheet(String station, String drill, List<Line> lessons) {
  public LessonSheet {
    lessons = List.copyOf(lessons);
  }

  /**
   * One of them.
   *
   * @param id its id in the drill
   * @param incident the incident of the drill it was drawn from
   * @param text what is to be done
   * @param owner the unit or post that does it
   * @param due the last day on which it is in time
   */
  public record Line(String id, String incident, String text, String owner, LocalDate due) {}
}
