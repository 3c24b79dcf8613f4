package org.watchfloor.claim;

import org.jspecify.annotations.Nullable;
import org.watchfloor.claim.Claim.Holding;
import org.watchfloor.claim.ClaimFact.ClaimGiven;
import org.watchfloor.claim.ClaimFact.ClaimReleased;
import org.watchfloor.claim.ClaimFact.ClaimTaken;
import org.watchfloor.conflict.ConflictFact.ConflictSettled;
import org.watchfloor.conflict.Contradictions;
import org.watchfloor.journal.Entry;
import org.watchfloor.journal.Fold;
import org.watchfloor.journal.Recorded;

/**
 * How entries make a claim. The later of two that did not know each other stands and contradicts
 * the one before; whoever acts knowing the last puts that right. Letting go ends only the claim it
 * names: somebody who took over meanwhile keeps it.
 */
final class ClaimFold implements Fold<Claim> {
  private static final String APART = "claim.conflict.apart";

  @Override
  public @Nullable Claim apply(@Nullable Claim was, Recorded recorded) {
    Entry entry = recorded.entry();
    if (recorded.fact() instanceof ClaimFact fact && !rightlyNamed(fact, entry)) {
      return was;
    }
    return switch (recorded.fact()) {
      case ClaimTaken fact -> held(known(was, fact, entry), fact, entry.actor().officer(), entry);
      case ClaimGiven fact -> held(known(was, fact, entry), fact, fact.to(), entry);
      case ClaimReleased fact -> released(known(was, fact, entry), fact, entry);
      case ConflictSettled settled when was != null ->
          new Claim(
              was.id(),
              was.about(),
              was.holding(),
              was.last(),
              was.contradictions().settling(settled));
      default -> was;
    };
  }

  /** What comes in is as its writer made it: one under another thing's name would hide that one. */
  private static boolean rightlyNamed(ClaimFact fact, Entry entry) {
    return entry.subject().equals(Claim.subject(fact.about()));
  }

  private static Claim known(@Nullable Claim was, ClaimFact fact, Entry entry) {
    return was == null
        ? new Claim(entry.subject().id(), fact.about(), null, "", Contradictions.NONE)
        : was;
  }

  private static Claim held(Claim was, ClaimFact fact, String officer, Entry entry) {
    String name = entry.id().toString();
    Holding before = was.holding();
    Contradictions contradictions = was.contradictions();
    if (fact.over().equals(was.last())) {
      contradictions = contradictions.cleared();
    } else if (before != null && !same(before, officer, entry)) {
      contradictions = contradictions.plus(APART, name, before.entry());
    }
    return new Claim(
        was.id(),
        was.about(),
        new Holding(
            officer,
            entry.actor().seat(),
            entry.id().station(),
            name,
            entry.happenedAt(),
            entry.actor().officer().equals(officer)),
        name,
        contradictions);
  }

  /** Posts of one name at two stations are two officers. */
  private static boolean same(Holding before, String officer, Entry entry) {
    return before.officer().equals(officer) && before.station().equals(entry.id().station());
  }

  private static Claim released(Claim was, ClaimReleased fact, Entry entry) {
    return fact.over().equals(was.last())
        ? new Claim(
            was.id(), was.about(), null, entry.id().toString(), was.contradictions().cleared())
        : was;
  }
}
