package org.watchfloor.account;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.Subscription;
import org.watchfloor.journal.Actor;

/**
 * Who is at this seat now. Services put {@link #actor} on every draft. Changing the officer takes a
 * second and interrupts nobody. Any thread.
 */
@Singleton
public final class SignIn {
  private final CopyOnWriteArrayList<Consumer<Actor>> listeners = new CopyOnWriteArrayList<>();
  private static final int LONGEST = 64;

  private volatile Actor actor = new Actor("-", "1");

  @Inject
  public SignIn() {}

  /** The officer and the seat that write the next entry. */
  public Actor actor() {
    return actor;
  }

  /**
   * Another officer takes the seat, or the seat gets another name.
   *
   * @throws RefusedException if either is empty or longer than 64 characters
   */
  public void change(String officer, String seat) {
    if (officer.isBlank() || seat.isBlank()) {
      throw RefusedException.of("account.refused.nobody");
    }
    if (officer.strip().length() > LONGEST || seat.strip().length() > LONGEST) {
      throw RefusedException.of("account.refused.tooLong", LONGEST);
    }
    actor = new Actor(officer.strip(), seat.strip());
    listeners.forEach(listener -> listener.accept(actor));
  }

  /** Is told of every change, on the thread that made it. */
  public Subscription subscribe(Consumer<Actor> listener) {
    listeners.add(listener);
    return () -> listeners.remove(listener);
  }
}
