package org.watchfloor.claim.view;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import org.watchfloor.account.SignIn;
import org.watchfloor.base.Message;
import org.watchfloor.base.Subscription;
import org.watchfloor.claim.ClaimFact.ClaimGiven;
import org.watchfloor.claim.ClaimFact.ClaimTaken;
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
      String by = recorded.entry().actor().officer();
      if (by.equals(me)) {
        continue;
      }
      switch (recorded.fact()) {
        case ClaimTaken fact when fact.from().equals(me) ->
            toasts.warn(lost(fact.about().id(), by, by, fact.why()));
        case ClaimGiven fact when fact.from().equals(me) ->
            toasts.warn(lost(fact.about().id(), by, fact.to(), fact.why()));
        case ClaimGiven fact when fact.to().equals(me) ->
            toasts.say(Message.of("claim.news.given", fact.about().id(), by));
        default -> {
          // nobody at this seat is meant
        }
      }
    }
  }

  private static Message lost(String thing, String by, String whose, String why) {
    return by.equals(whose)
        ? Message.of("claim.news.taken", thing, by, why)
        : Message.of("claim.news.givenAway", thing, by, whose, why);
  }
}
