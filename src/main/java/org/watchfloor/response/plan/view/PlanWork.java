package org.watchfloor.response.plan.view;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.Message;
import org.watchfloor.response.plan.Plan;
import org.watchfloor.response.plan.PlanDiff;
import org.watchfloor.response.plan.PlanDraft;
import org.watchfloor.response.plan.PlanPart;
import org.watchfloor.response.plan.PlanReading;
import org.watchfloor.task.Tasks;
import org.watchfloor.ui.Fx;

/**
 * The plan under the pen: every change can be taken back until the editor is closed, and after each
 * the reader of plan files says what it is. JavaFX thread; it reads in the background.
 */
final class PlanWork {
  private final Tasks tasks;
  private final Fx fx;
  private final ReadOnlyObjectWrapper<@Nullable PlanDraft> draft = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable Seen> seen = new ReadOnlyObjectWrapper<>();
  private final Deque<Stroke> strokes = new ArrayDeque<>();
  private Optional<Plan> base = Optional.empty();

  PlanWork(Tasks tasks, Fx fx) {
    this.tasks = tasks;
    this.fx = fx;
  }

  /** What stood there before a change, and what the change is called. */
  private record Stroke(PlanDraft before, String what) {}

  /**
   * What the reader says of a draft.
   *
   * @param of the draft
   * @param fresh whether no version of it is in force yet
   * @param faulty the parts that have faults
   * @param changes what is other than in the version in force
   */
  record Seen(
      PlanDraft of,
      boolean fresh,
      PlanReading reading,
      List<PlanPart> faulty,
      List<PlanDiff.Change> changes) {
    /** The plan, if it is one and says something new. */
    Optional<PlanReading.Read> ready() {
      return reading instanceof PlanReading.Read read && (fresh || !changes.isEmpty())
          ? Optional.of(read)
          : Optional.empty();
    }
  }

  /**
   * Begins with a draft.
   *
   * @param inForce the version in force of the same plan
   */
  void begin(PlanDraft of, Optional<Plan> inForce) {
    strokes.clear();
    base = inForce;
    put(of);
  }

  ReadOnlyObjectProperty<@Nullable PlanDraft> draft() {
    return draft.getReadOnlyProperty();
  }

  /** What the reader says of the present draft; null until it has. */
  ReadOnlyObjectProperty<@Nullable Seen> seen() {
    return seen.getReadOnlyProperty();
  }

  /** Goes on with another draft, which can be taken back. */
  void change(PlanDraft next, String what) {
    PlanDraft before = draft.get();
    if (before != null) {
      strokes.push(new Stroke(before, what));
    }
    put(next);
  }

  /** Sets lines of a part without a change of their own, as the version that stands in the foot. */
  void along(PlanPart part, List<Map<String, String>> lines) {
    PlanDraft now = draft.get();
    if (now != null) {
      put(now.with(part, lines));
    }
  }

  /** What would be taken back next. */
  Optional<String> last() {
    return Optional.ofNullable(strokes.peek()).map(Stroke::what);
  }

  /** Takes the last change back; does nothing if there is none. */
  void undo() {
    Stroke last = strokes.poll();
    if (last != null) {
      put(last.before());
    }
  }

  private void put(PlanDraft now) {
    seen.set(null);
    draft.set(now);
    Optional<Plan> before = base;
    tasks
        .of(Message.of("plan.task.read"), progress -> see(now, before))
        .quiet()
        .onSuccess(
            fx,
            found -> {
              // A newer draft makes the answer void.
              if (now.equals(draft.get())) {
                seen.set(found);
              }
            })
        .onFailure(fx, tasks::report)
        .start();
  }

  private static Seen see(PlanDraft now, Optional<Plan> before) {
    PlanReading reading = now.read();
    return switch (reading) {
      case PlanReading.Refused refused ->
          new Seen(now, before.isEmpty(), reading, now.faulty(refused.faults()), List.of());
      case PlanReading.Read read ->
          new Seen(
              now,
              before.isEmpty(),
              reading,
              List.of(),
              before
                  .map(plan -> PlanDiff.between(plan, read.plan()))
                  .orElseGet(() -> PlanDiff.all(read.plan())));
    };
  }
}
