package org.watchfloor.response.plan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.watchfloor.base.Message;

/**
 * Whether a plan hangs where it says: its parent is there, of a kind above its own, and not below
 * it. A broken link is told and keeps nobody from using the plan. Pure.
 */
public final class PlanFamily {
  private PlanFamily() {}

  /**
   * What is wrong with the parent of a plan.
   *
   * @param known every plan there is, by key
   */
  public static Optional<Message> remark(Plan plan, Map<String, Plan> known) {
    if (plan.parent().isEmpty()) {
      return Optional.empty();
    }
    Plan parent = known.get(plan.parent().get());
    if (parent == null) {
      return Optional.of(Message.of("plan.remark.noParent", plan.parent().get()));
    }
    if (!parent.kind().mayBeParentOf(plan.kind())) {
      return Optional.of(
          Message.of(
              "plan.remark.parentKind",
              parent.key(),
              Message.of("plan.kind." + parent.kind().name()),
              Message.of("plan.kind." + plan.kind().name())));
    }
    return inCircle(plan, known)
        ? Optional.of(Message.of("plan.remark.circle", plan.parent().get()))
        : Optional.empty();
  }

  /** The same as a fault of a file, with the line where the parent stands. */
  public static Optional<PlanFault> fault(
      String file, PlanReading.Read read, Map<String, Plan> known) {
    return remark(read.plan(), known)
        .map(remark ->
            new PlanFault(file, lineOf(read.text()), 1, remark, Message.of("plan.remedy.parent")));
  }

  private static boolean inCircle(Plan plan, Map<String, Plan> known) {
    Set<String> seen = new HashSet<>();
    List<Plan> way = new ArrayList<>(List.of(plan));
    while (seen.add(way.getLast().key())) {
      Plan above = way.getLast().parent().map(known::get).orElse(null);
      if (above == null) {
        return false;
      }
      way.add(above);
    }
    return true;
  }

  private static int lineOf(String text) {
    List<String> lines = text.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).startsWith("parent:")) {
        return i + 1;
      }
    }
    return 1;
  }
}
