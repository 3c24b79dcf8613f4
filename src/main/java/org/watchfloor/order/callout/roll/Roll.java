package org.watchfloor.order.callout.roll;

import java.util.List;
import org.watchfloor.order.callout.rule.CalloutGroup;

/**
 * A list of who is to be called.
 *
 * @param callees in the order in which they are called
 * @param gaps places, units and risk points nobody is registered for, by name
 */
public record Roll(List<Callee> callees, List<String> gaps) {
  public Roll {
    callees = List.copyOf(callees);
    gaps = List.copyOf(gaps);
  }

  /** How many of a group. */
  public long count(CalloutGroup group) {
    return callees.stream().filter(one -> one.group() == group).count();
  }

  /** How many owe the first reply. */
  public long answering() {
    return callees.stream().filter(Callee::answers).count();
  }

  /** How many cannot be dialled. */
  public long blocked() {
    return callees.stream().filter(Callee::blocked).count();
  }

  /** How many are off duty. */
  public long offDuty() {
    return callees.stream().filter(one -> one.marked(Mark.Kind.OFF_DUTY)).count();
  }
}
