package org.watchfloor.account;

import org.jspecify.annotations.Nullable;
import org.watchfloor.account.AccountFact.OfficerSignedIn;
import org.watchfloor.journal.Fold;
import org.watchfloor.journal.Recorded;

/** An officer is as last seen. */
final class OfficerFold implements Fold<Officer> {
  @Override
  public @Nullable Officer apply(@Nullable Officer officer, Recorded recorded) {
    return switch ((AccountFact) recorded.fact()) {
      case OfficerSignedIn in ->
          new Officer(recorded.entry().subject().id(), in.seat(), recorded.entry().happenedAt());
    };
  }
}
