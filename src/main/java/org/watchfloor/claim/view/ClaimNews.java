package org.watchfloor.claim.view;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import org.watchfloor.account.SignIn;
import org.watchfloor.base.Message;
import org.watchfloor.base.Subscription;
import org.watchfloor.claim.ClaimFact;
import org.watchfloor.claim.ClaimFact.ClaimGiven;
import org.watchfloor.claim.ClaimFact.ClaimTaken;
import org.watchfloor.journal.Entry;
import org.watchfloor.journal.EntryId;
import org.watchfloor.journal.Journal;
import org.watchfloor.journal.Recorded;
import org.watchfloor.task.Startable;
import org.watchfloor.ui.dialog.Toasts;

/** Tells the officer at this seat that somebody took a thing over, or gave one. */
@Singleton
final class ClaimNews implements Startable {
  private final Journal journal;
  private final SignIn signIn;
  private final Toasts toasts;
  private Subscription life = () -> {};

  @Inject
  ClaimNews(Journal journal, SignIn signIn, Toasts toasts) {
    this.journal = journal;
    this.signIn = signIn;
    this.toasts = toasts;
  }

  @Override
  public Order order() {
    return Order.JOBS;
  }

  @Override
  public void start() {
    life = journal.subscribe(this::hear);
  }

  @Override
  public void stop() {
    life.close();
  }

  private void hear(List<Recorded> fresh) {
    String me = signIn.actor().officer();
    for (Recorded recorded : fresh) {
      Entry entry = recorded.entry();
      boolean here = entry.id().station().equals(journal.station());
      String officer = entry.actor().officer();
      if (here && officer.equals(me)) {
        continue;
      }
      String by = here ? officer : officer + " · " + entry.id().station();
      switch (recorded.fact()) {
        case ClaimTaken fact when wasMine(fact, fact.from(), me) ->
            toasts.warn(taken(fact.about().id(), by, fact.why()));
        case ClaimGiven fact when wasMine(fact, fact.from(), me) ->
            toasts.warn(givenAway(fact.about().id(), by, fact.to(), fact.why()));
        case ClaimGiven fact when here && fact.to().equals(me) ->
            toasts.say(Message.of("claim.news.given", fact.about().id(), by));
        default -> {
          // nobody at this seat is meant
        }
      }
    }
  }

  /** The claim it rests on says whose it was: a name alone may be another station's officer. */
  private boolean wasMine(ClaimFact fact, String from, String me) {
    return from.equals(me)
        && !fact.over().isEmpty()
        && EntryId.parse(fact.over()).station().equals(journal.station());
  }

  private static Message taken(String thing, String by, String why) {
    return why.isEmpty()
        ? Message.of("claim.news.taken", thing, by)
        : Message.of("claim.news.takenFor", thing, by, why);
  }

  private static Message givenAway(String thing, String by, String to, String why) {
    return why.isEmpty()
        ? Message.of("claim.news.givenAway", thing, by, to)
        : Message.of("claim.news.givenAwayFor", thing, by, to, why);
  }
}
