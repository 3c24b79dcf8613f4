package org.watchfloor.account;

import jakarta.inject.Inject;
import java.util.Set;
import org.watchfloor.account.AccountFact.OfficerSignedIn;
import org.watchfloor.base.Texts;
import org.watchfloor.journal.EntryRenderer;
import org.watchfloor.journal.Fact;
import org.watchfloor.journal.Recorded;

/** Says who took which seat. */
final class AccountRenderer implements EntryRenderer {
  @Inject
  AccountRenderer() {}

  @Override
  public Set<Class<? extends Fact>> facts() {
    return Set.of(OfficerSignedIn.class);
  }

  @Override
  public String say(Recorded recorded, Texts texts) {
    return switch ((AccountFact) recorded.fact()) {
      case OfficerSignedIn in ->
          texts.get("account.said.signedIn", recorded.entry().subject().id(), in.seat());
    };
  }
}
