package org.watchfloor.order.channel.call;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.watchfloor.account.SignIn;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.Subscription;
import org.watchfloor.journal.Actor;
import org.watchfloor.journal.Draft;
import org.watchfloor.journal.Journal;
import org.watchfloor.journal.Versioned;
import org.watchfloor.order.channel.call.CallFact.CallPlaced;
import org.watchfloor.order.channel.call.CallFact.CallTold;

/**
 * Keeps calls through the exchange and what it says of them. Writes to disk: any thread but the
 * JavaFX thread.
 */
@Singleton
public final class CallDesk {
  /** The subject kind of calls: {@code call:ID}, by the name of their message. */
  public static final String KIND = "call";

  private static final Logger LOG = LoggerFactory.getLogger(CallDesk.class);
  private static final String MACHINE = "-";
  private static final int LONGEST = 160;

  private final Journal journal;
  private final SignIn signIn;
  private final CallStore store;

  @Inject
  CallDesk(Journal journal, SignIn signIn, CallStore store) {
    this.journal = journal;
    this.signIn = signIn;
    this.store = store;
  }

  /** Runs something after every change of calls, on the thread that made it. */
  public Subscription onChange(Runnable changed) {
    return journal.follow(CallFact.class, changed);
  }

  /** Adds to the draft that queues the message of a call whom it is about. */
  public void placed(Draft draft, String id, String number, String concern) {
    draft.fact(store.subject(id), new CallPlaced(number, concern));
  }

  /**
   * The exchange said something. What cannot be written down is left out: the call itself counts
   * for more.
   */
  public void told(String id, CallStage stage, String said) {
    try {
      journal.append(
          new Draft(new Actor(MACHINE, signIn.actor().seat()))
              .fact(
                  store.subject(id),
                  new CallTold(
                      stage, said.length() > LONGEST ? said.substring(0, LONGEST) : said)));
    } catch (RefusedException e) {
      LOG.warn("What the exchange said of {} cannot be written down: {} {}", id, stage, said, e);
    }
  }

  /** The call of a message. */
  public Optional<PlacedCall> find(String id) {
    return store.find(id).map(Versioned::state);
  }

  /** Those about subjects whose names begin so, in the order they were placed. */
  public List<PlacedCall> about(String beginning) {
    return store.about(beginning);
  }
}
