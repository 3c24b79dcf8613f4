package org.watchfloor.response.confirmation;

import jakarta.inject.Inject;
import java.util.Set;
import org.watchfloor.base.Message;
import org.watchfloor.base.Texts;
import org.watchfloor.journal.EntryRenderer;
import org.watchfloor.journal.Fact;
import org.watchfloor.journal.Recorded;
import org.watchfloor.response.confirmation.ConfirmationFact.ConfirmationGiven;
import org.watchfloor.response.confirmation.ConfirmationFact.ConfirmationRefused;
import org.watchfloor.response.confirmation.ConfirmationFact.ConfirmationRequested;
import org.watchfloor.response.confirmation.ConfirmationFact.ConfirmationWithdrawn;

/** Says in the timeline who was asked to confirm what, and the answer. */
final class ConfirmationEntries implements EntryRenderer {
  @Inject
  ConfirmationEntries() {}

  @Override
  public Set<Class<? extends Fact>> facts() {
    return Set.of(
        ConfirmationRequested.class,
        ConfirmationGiven.class,
        ConfirmationRefused.class,
        ConfirmationWithdrawn.class);
  }

  @Override
  public String say(Recorded recorded, Texts texts) {
    ConfirmationFact fact = (ConfirmationFact) recorded.fact();
    Message act = ConfirmationWords.act(fact.asked());
    String officer = recorded.entry().actor().officer();
    return texts.say(
        switch (fact) {
          case ConfirmationRequested requested ->
              Message.of(
                  "response.entry.confirmRequested", requested.asked().title(), act, officer);
          case ConfirmationGiven given -> Message.of("response.entry.confirmGiven", officer, act);
          case ConfirmationRefused refused ->
              Message.of("response.entry.confirmRefused", officer, act, refused.reason());
          case ConfirmationWithdrawn withdrawn ->
              Message.of("response.entry.confirmWithdrawn", officer, act, withdrawn.reason());
        });
  }
}
