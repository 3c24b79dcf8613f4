package org.watchfloor.claim;

import jakarta.inject.Inject;
import java.util.Set;
import org.watchfloor.base.Texts;
import org.watchfloor.claim.ClaimFact.ClaimGiven;
import org.watchfloor.claim.ClaimFact.ClaimReleased;
import org.watchfloor.claim.ClaimFact.ClaimTaken;
import org.watchfloor.journal.EntryRenderer;
import org.watchfloor.journal.Fact;
import org.watchfloor.journal.Recorded;

/** Says how claims changed. */
final class ClaimRenderer implements EntryRenderer {
  @Inject
  ClaimRenderer() {}

  @Override
  public Set<Class<? extends Fact>> facts() {
    return Set.of(ClaimTaken.class, ClaimGiven.class, ClaimReleased.class);
  }

  @Override
  public String say(Recorded recorded, Texts texts) {
    ClaimFact fact = (ClaimFact) recorded.fact();
    String thing = fact.about().id();
    return switch (fact) {
      case ClaimTaken taken -> taken(taken, thing, recorded.entry().actor().officer(), texts);
      case ClaimGiven given -> given(given, thing, texts);
      case ClaimReleased released ->
          texts.get(
              released.ended() ? "claim.said.ended" : "claim.said.released",
              thing,
              released.from());
    };
  }

  private static String taken(ClaimTaken fact, String thing, String officer, Texts texts) {
    if (fact.from().isEmpty()) {
      return texts.get("claim.said.taken", thing, officer);
    }
    return fact.why().isEmpty()
        ? texts.get("claim.said.takenStale", thing, officer, fact.from())
        : texts.get("claim.said.takenOver", thing, officer, fact.from(), fact.why());
  }

  private static String given(ClaimGiven fact, String thing, Texts texts) {
    if (fact.from().isEmpty()) {
      return texts.get("claim.said.given", thing, fact.to());
    }
    return fact.why().isEmpty()
        ? texts.get("claim.said.givenOn", thing, fact.from(), fact.to())
        : texts.get("claim.said.givenOver", thing, fact.from(), fact.to(), fact.why());
  }
}
