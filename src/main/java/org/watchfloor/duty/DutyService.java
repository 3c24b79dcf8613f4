package org.watchfloor.duty;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.watchfloor.account.SignIn;
import org.watchfloor.base.Ids;
import org.watchfloor.base.Message;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.Subscription;
import org.watchfloor.base.WatchClock;
import org.watchfloor.duty.DutyFact.ShiftHandedOver;
import org.watchfloor.duty.DutyFact.ShiftPlanned;
import org.watchfloor.duty.DutyFact.ShiftTakenOver;
import org.watchfloor.journal.Draft;
import org.watchfloor.journal.Journal;
import org.watchfloor.journal.Subject;
import org.watchfloor.pending.OpenItems;

/**
 * The watch of this station: plans shifts, lets one take over from another, and knows who is
 * answerable now. Other stations' shifts come with their entries and are theirs. Waits for the
 * disk: not on the JavaFX thread.
 */
@Singleton
public final class DutyService {
  /** The kind of subject a shift is. */
  public static final String KIND = "shift";

  private final Journal journal;
  private final SignIn signIn;
  private final Ids ids;
  private final WatchClock clock;
  private final ShiftStore store;
  private final List<OpenItems> items;

  @Inject
  DutyService(
      Journal journal,
      SignIn signIn,
      Ids ids,
      WatchClock clock,
      ShiftStore store,
      Set<OpenItems> items) {
    this.journal = journal;
    this.signIn = signIn;
    this.ids = ids;
    this.clock = clock;
    this.store = store;
    this.items = items.stream().sorted(Comparator.comparingInt(OpenItems::order)).toList();
  }

  /**
   * Puts a shift on the roster.
   *
   * @return its id
   * @throws RefusedException if it ends before it begins or lacks a leader or an officer
   */
  public String plan(Instant begins, Instant ends, Roster roster) {
    if (!begins.isBefore(ends)) {
      throw RefusedException.of("duty.refused.endsFirst");
    }
    String id = ids.next();
    journal.append(
        new Draft(signIn.actor())
            .fact(store.subject(id), new ShiftPlanned(begins, ends, roster.checked())));
    return id;
  }

  /**
   * A shift takes over; the one on duty, if any, is relieved in the same breath with the same list
   * of open items.
   *
   * @param planned the id of a planned shift; null for one that is not on the roster
   * @param roster who really came
   * @param ends when it is to end
   * @param remark what the shift before tells this one; null if nothing
   * @return the id of the shift now on duty
   * @throws RefusedException if the roster cannot watch, the end is past, or the planned shift is
   *     not to be had
   */
  public String takeOver(
      @Nullable String planned, Roster roster, Instant ends, @Nullable String remark) {
    if (!ends.isAfter(clock.instant())) {
      throw RefusedException.of("duty.refused.endsFirst");
    }
    String id = planned == null ? ids.next() : planned;
    long version = planned == null ? 0 : versionOfPlanned(planned);
    List<OpenCount> open = openItems();
    Draft draft = new Draft(signIn.actor());
    for (Shift before : store.at(Stage.ON_DUTY, journal.station())) {
      Subject subject = store.subject(before.id());
      draft
          .fact(
              subject,
              new ShiftHandedOver(open, remark == null || remark.isBlank() ? null : remark.strip()))
          .expecting(subject, journal.version(subject));
    }
    Subject subject = store.subject(id);
    journal.append(
        draft
            .fact(subject, new ShiftTakenOver(roster.checked(), ends, open))
            .expecting(subject, version));
    return id;
  }

  /** The shift that is answerable now; the latest, if a merge brought two. */
  public Optional<Shift> onDuty() {
    List<Shift> all = store.at(Stage.ON_DUTY, journal.station());
    return all.isEmpty() ? Optional.empty() : Optional.of(all.getLast());
  }

  /** The shifts still to come, the next first. */
  public List<Shift> planned() {
    return store.at(Stage.PLANNED, journal.station());
  }

  /** What is open now, as the next shift must know. */
  public List<OpenCount> openItems() {
    return items.stream().map(item -> new OpenCount(item.nameKey(), item.count())).toList();
  }

  /** Those of the open items whoever takes over must know by name. */
  public List<Message> openNames() {
    return items.stream().flatMap(item -> item.named().stream()).toList();
  }

  /** Is told when a shift changes, on the appending thread. */
  public Subscription onChange(Runnable changed) {
    return journal.follow(DutyFact.class, changed);
  }

  /** Is told when anything changes, what is open included, on the appending thread. */
  public Subscription onAnything(Runnable changed) {
    return journal.followAll(changed);
  }

  private long versionOfPlanned(String id) {
    var found =
        store
            .find(id)
            .filter(shift -> shift.state().station().equals(journal.station()))
            .orElseThrow(() -> RefusedException.of("duty.refused.noShift", id));
    if (found.state().stage() != Stage.PLANNED) {
      throw RefusedException.of("duty.refused.notPlanned");
    }
    return found.version();
  }
}
