package org.watchfloor.order.callout.roll;

import java.util.List;
import org.watchfloor.order.callout.rule.CalloutGroup;

/**
 * Somebody on a call-out list, as the registers said at the moment of calling.
 *
 * @param key the place on the list, as in {@code 017}; the same on paper
 * @param contact the number in the register of contacts, or what stands for it
 * @param post the post that is called
 * @param holder who holds it, where the headquarters in force says so; may be empty
 * @param unit the number of its unit; may be empty
 * @param unitName what the unit is called
 * @param group why it is on the list
 * @param why more of that, as the names of risk points; may be empty
 * @param ways how it can be called, what is tried first in front
 * @param marks what must be known before
 * @param answers whether the first reply with all answers is owed by it
 * @param superior the number of the unit that is told if it is not reached; may be empty
 */
public record Callee(
    String key,
    String contact,
    String post,
    String holder,
    String unit,
    String unitName,
    CalloutGroup group,
    String why,
    List<Way> ways,
    List<Mark> marks,
    boolean answers,
    String superior) {
  public Callee {
    ways = List.copyOf(ways);
    marks = List.copyOf(marks);
  }

  /** Whether a mark stands against calling it. */
  public boolean marked(Mark.Kind kind) {
    return marks.stream().anyMatch(mark -> mark.kind() == kind);
  }

  /** Whether there is nothing to dial. */
  public boolean blocked() {
    return marks.stream().anyMatch(mark -> mark.kind().blocks());
  }

  /** The same at another place of a list. */
  public Callee at(String place) {
    return new Callee(
        place, contact, post, holder, unit, unitName, group, why, ways, marks, answers, superior);
  }
}
