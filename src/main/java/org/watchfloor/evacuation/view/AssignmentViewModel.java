package org.watchfloor.evacuation.view;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.Message;
import org.watchfloor.evacuation.PlannedShelter;
import org.watchfloor.evacuation.ShelterPlans;
import org.watchfloor.evacuation.assignment.AssignmentService;
import org.watchfloor.evacuation.assignment.Proposal;
import org.watchfloor.evacuation.assignment.Wishes;
import org.watchfloor.shelter.ShelterHazard;
import org.watchfloor.task.TaskHandle;
import org.watchfloor.task.Tasks;
import org.watchfloor.ui.UiTexts;
import org.watchfloor.ui.dialog.Toasts;

/**
 * What is proposed of who goes to which shelter, and what the officer said before. JavaFX thread.
 */
@Singleton
final class AssignmentViewModel {
  /** The same question gives the same answer, here and on the command line. */
  private static final long SEED = 1;

  private static final int EFFORT = 10;

  /** A gap of more proves as good as nothing, per cent. */
  private static final BigDecimal WORTH_SAYING = BigDecimal.valueOf(100);

  private final AssignmentService service;
  private final ShelterPlans plans;
  private final Tasks tasks;
  private final Executor fx;
  private final Toasts toasts;
  private final UiTexts texts;
  private final ObjectProperty<@Nullable Proposal> proposal = new SimpleObjectProperty<>();
  private final BooleanProperty working = new SimpleBooleanProperty();
  private final Map<String, String> pinned = new HashMap<>();
  private final Set<PlannedShelter> forbidden = new HashSet<>();
  private String wishesOf = "";
  private @Nullable TaskHandle running;

  /** What shelters must protect from; null if any will do. */
  final ObjectProperty<@Nullable ShelterHazard> hazard = new SimpleObjectProperty<>();

  @Inject
  AssignmentViewModel(
      AssignmentService service,
      ShelterPlans plans,
      Tasks tasks,
      Executor fx,
      Toasts toasts,
      UiTexts texts) {
    this.service = service;
    this.plans = plans;
    this.tasks = tasks;
    this.fx = fx;
    this.toasts = toasts;
    this.texts = texts;
  }

  /** The newest proposal; null before the first. */
  ReadOnlyObjectProperty<@Nullable Proposal> proposal() {
    return proposal;
  }

  /** Whether one is being reckoned. */
  ReadOnlyBooleanProperty working() {
    return working;
  }

  /** Reckons for a move, in the background; an older reckoning is called off. */
  void propose(String move) {
    about(move);
    Wishes wishes = new Wishes(hazard.get(), pinned, forbidden);
    working.set(true);
    running =
        tasks
            .of(
                Message.of("evacuation.task.assign"),
                progress -> service.propose(move, wishes, SEED, EFFORT, () -> false, progress))
            .onSuccess(fx, proposal::set)
            .onEnd(fx, () -> working.set(false))
            .startLatest();
  }

  /** Wishes are about one move; another move begins without any. */
  private void about(String move) {
    if (!wishesOf.equals(move)) {
      pinned.clear();
      forbidden.clear();
      proposal.set(null);
      wishesOf = move;
    }
  }

  /** Calls the reckoning off. */
  void cancel() {
    TaskHandle now = running;
    if (now != null) {
      now.cancel();
      working.set(false);
    }
  }

  /** A household goes to a shelter, and it is reckoned again. */
  void pin(String move, String household, String shelter) {
    about(move);
    forbidden.removeIf(pair -> pair.household().equals(household));
    pinned.put(household, shelter);
    propose(move);
  }

  /** A household does not go to a shelter, and it is reckoned again. */
  void forbid(String move, String household, String shelter) {
    about(move);
    pinned.remove(household);
    forbidden.add(new PlannedShelter(household, shelter));
    propose(move);
  }

  /** Nothing is said of a household any more, and it is reckoned again. */
  void free(String move, String household) {
    about(move);
    pinned.remove(household);
    forbidden.removeIf(pair -> pair.household().equals(household));
    propose(move);
  }

  /** Takes the proposal over. */
  void take() {
    Proposal now = proposal.get();
    if (now == null) {
      return;
    }
    String basis = texts.say(now.basis());
    tasks
        .of(
            Message.of("evacuation.task.take"),
            progress -> {
              service.take(now, basis);
              return now;
            })
        .onSuccess(
            fx,
            done -> {
              proposal.set(null);
              toasts.say(
                  Message.of(
                      "evacuation.toast.taken",
                      done.lines().size() - done.without().size(),
                      done.move()));
              done.shut().forEach(one -> one.said().forEach(toasts::warn));
            })
        .start();
  }

  /** Withdraws what was taken over. On a background thread. */
  void withdraw(String move, String reason) {
    plans.withdraw(move, reason);
    toasts.say(Message.of("evacuation.toast.withdrawn", move));
  }

  /** How good the proposal is, in one sentence; empty before the first. */
  Optional<Message> quality() {
    Proposal now = proposal.get();
    if (now == null) {
      return Optional.empty();
    }
    int none = now.without().size();
    int all = now.lines().size();
    if (now.proven()) {
      return Optional.of(Message.of("evacuation.assign.proven", all - none, none));
    }
    return Optional.of(
        now.gapPercent()
            .filter(gap -> gap.compareTo(WORTH_SAYING) < 0)
            .map(gap -> Message.of("evacuation.assign.gap", all - none, none, gap.toPlainString()))
            .orElseGet(() -> Message.of("evacuation.assign.unproven", all - none, none)));
  }
}
