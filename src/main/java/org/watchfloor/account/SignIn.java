package org.watchfloor.account;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.watchfloor.account.AccountFact.OfficerSignedIn;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.Subscription;
import org.watchfloor.journal.Actor;
import org.watchfloor.journal.Draft;
import org.watchfloor.journal.Journal;
import org.watchfloor.journal.Subject;

/**
 * Who is at this seat now. Services put {@link #actor} on every draft. There is one way to change
 * the officer, {@link #change}, and it always writes the entry; {@link #begin} only goes on as the
 * seat was left, once, when the program starts. Any thread; changing waits for the disk.
 */
@Singleton
public final class SignIn {
  /** In whose name the console writes what no officer had a hand in. */
  public static final Actor NOBODY = new Actor("-", "1");

  private static final int LONGEST = 64;

  private final CopyOnWriteArrayList<Consumer<Actor>> listeners = new CopyOnWriteArrayList<>();
  private final Journal journal;

  private final ScopedValue<Actor> acting = ScopedValue.newInstance();
  private volatile Actor actor = NOBODY;
  private boolean begun;

  @Inject
  SignIn(Journal journal) {
    this.journal = journal;
  }

  /** The officer and the seat that write the next entry. */
  public Actor actor() {
    return acting.isBound() ? acting.get() : actor;
  }

  /**
   * Does something in another's name at this seat, on this thread only: whoever sits at the seat
   * has no hand in it. For what a machine does through the doors officers use.
   *
   * @param officer whose name the entries bear; not that of an officer
   */
  public void as(String officer, Runnable act) {
    ScopedValue.where(acting, checked(officer, actor.seat())).run(act);
  }

  /**
   * Goes on as the seat was left, or as the command line says, when the program starts. Nobody
   * relieved anybody, so this is not an entry. Does nothing once somebody is at the seat: only
   * {@link #change} takes it from an officer.
   *
   * @throws RefusedException if either is empty or longer than 64 characters
   */
  public synchronized void begin(String officer, String seat) {
    Actor first = checked(officer, seat);
    if (!begun) {
      seated(first);
    }
  }

  /**
   * Another officer takes the seat, or the seat gets another name. What was written before stays
   * with the officer before. The entry is on disk when this returns; if it cannot be written,
   * nobody has changed.
   *
   * @throws RefusedException if either is empty or longer than 64 characters, or nothing can be
   *     saved
   */
  public synchronized void change(String officer, String seat) {
    Actor next = checked(officer, seat);
    journal.append(
        new Draft(next)
            .fact(
                new Subject(OfficerStore.KIND, next.officer()), new OfficerSignedIn(next.seat())));
    seated(next);
  }

  /** Is told of every change, on the thread that made it. */
  public Subscription subscribe(Consumer<Actor> listener) {
    listeners.add(listener);
    return () -> listeners.remove(listener);
  }

  private void seated(Actor next) {
    begun = true;
    actor = next;
    listeners.forEach(listener -> listener.accept(next));
  }

  private static Actor checked(String officer, String seat) {
    if (officer.isBlank() || seat.isBlank()) {
      throw RefusedException.of("account.refused.nobody");
    }
    if (officer.strip().length() > LONGEST || seat.strip().length() > LONGEST) {
      throw RefusedException.of("account.refused.tooLong", LONGEST);
    }
    return new Actor(officer.strip(), seat.strip());
  }
}
