package org.watchfloor.account;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.watchfloor.account.AccountFact.OfficerSignedIn;
import org.watchfloor.account.Officer.SignedIn;
import org.watchfloor.journal.Entry;
import org.watchfloor.journal.Fold;
import org.watchfloor.journal.Recorded;

/** An officer is as last seen, and as last seen at each station. */
final class OfficerFold implements Fold<Officer> {
  @Override
  public @Nullable Officer apply(@Nullable Officer officer, Recorded recorded) {
    Entry entry = recorded.entry();
    return switch ((AccountFact) recorded.fact()) {
      case OfficerSignedIn in ->
          new Officer(
              entry.subject().id(),
              in.seat(),
              entry.happenedAt(),
              with(
                  officer == null ? List.of() : officer.sittings(),
                  new SignedIn(entry.id().station(), in.seat(), entry.happenedAt())));
    };
  }

  private static List<SignedIn> with(List<SignedIn> before, SignedIn now) {
    List<SignedIn> all = new ArrayList<>(before);
    all.removeIf(one -> one.station().equals(now.station()));
    all.add(now);
    all.sort(Comparator.comparing(SignedIn::station));
    return all;
  }
}
