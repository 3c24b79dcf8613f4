package org.watchfloor.incident.figure;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.watchfloor.conflict.ConflictFact.ConflictSettled;
import org.watchfloor.conflict.Contradictions;
import org.watchfloor.incident.figure.FigureFact.DecreaseConfirmed;
import org.watchfloor.incident.figure.FigureFact.FigureReported;
import org.watchfloor.incident.figure.FigureFact.FigureSettled;
import org.watchfloor.incident.figure.FigureFact.SeverityKept;
import org.watchfloor.journal.Entry;
import org.watchfloor.journal.Fold;
import org.watchfloor.journal.Recorded;

/**
 * How entries make the figures of an incident. A claim that did not know the one it meets, and says
 * otherwise, was written apart: the one that stands goes on standing, the other is disputed, and
 * both are named in a contradiction.
 */
final class FigureFold implements Fold<FigureSheet> {
  private static final String APART = "figure.conflict.apart";

  @Override
  public @Nullable FigureSheet apply(@Nullable FigureSheet was, Recorded recorded) {
    Entry entry = recorded.entry();
    FigureSheet now = was == null ? FigureSheet.empty(entry.subject().id()) : was;
    if (recorded.fact() instanceof ConflictSettled settled) {
      return was == null ? null : was.with(was.contradictions().settling(settled));
    }
    if (!(recorded.fact() instanceof FigureFact fact)) {
      return was;
    }
    return tidied(
        switch (fact) {
          case FigureReported told -> reported(now, told, entry);
          case DecreaseConfirmed agreed -> confirmed(now, agreed.claim(), entry);
          case FigureSettled settled -> settled(now, settled);
          case SeverityKept kept ->
              now.keeping(
                  new FigureSheet.Kept(
                      kept.proposed(),
                      kept.claims(),
                      kept.reason(),
                      entry.actor().officer(),
                      entry.happenedAt()));
        });
  }

  /** A contradiction lasts as long as the claim against the one that stands is open. */
  private static FigureSheet tidied(FigureSheet now) {
    return now.with(
        new Contradictions(
            now.contradictions().open().stream()
                .filter(
                    what -> now.claim(what.against()).filter(one -> one.state().open()).isPresent())
                .toList(),
            now.contradictions().settled()));
  }

  private static FigureSheet reported(FigureSheet was, FigureReported told, Entry entry) {
    Claim claim =
        new Claim(
            entry.id().toString(),
            told.indicator(),
            told.value(),
            told.said(),
            told.channel(),
            entry.happenedAt(),
            entry.actor().officer(),
            told.after(),
            told.reason(),
            told.note(),
            ClaimState.CURRENT,
            "");
    Optional<Claim> standing = was.current(told.indicator());
    if (standing.isEmpty()) {
      return was.plus(claim);
    }
    Claim stands = standing.get();
    int compared = claim.value().compareTo(stands.value());
    if (compared == 0) {
      return was.plus(claim.now(ClaimState.AGREEING));
    }
    if (!stands.entry().equals(told.after())) {
      return was.plus(claim.now(ClaimState.DISPUTED))
          .with(was.contradictions().plus(APART, stands.entry(), claim.entry()));
    }
    if (!told.replaces()) {
      return was.plus(claim.now(ClaimState.DISPUTED));
    }
    return compared < 0 && !told.alone()
        ? was.plus(claim.now(ClaimState.AWAITING))
        : replaced(was.plus(claim.now(ClaimState.DISPUTED)), stands, claim.entry());
  }

  /** The other takes the place; what waited to lower the one that stood must be looked at anew. */
  private static FigureSheet replaced(FigureSheet was, Claim stood, String by) {
    FigureSheet now =
        was.changing(stood.entry(), one -> one.now(ClaimState.REPLACED))
            .changing(by, one -> one.now(ClaimState.CURRENT));
    for (Claim one : was.of(stood.indicator())) {
      if (one.state() == ClaimState.AWAITING && !one.entry().equals(by)) {
        now = now.changing(one.entry(), claim -> claim.now(ClaimState.DISPUTED));
      }
    }
    return now;
  }

  private static FigureSheet confirmed(FigureSheet was, String name, Entry entry) {
    Claim claim = was.claim(name).orElse(null);
    if (claim == null || claim.state() != ClaimState.AWAITING) {
      return was;
    }
    String second = entry.actor().officer();
    FigureSheet agreed = was.changing(name, one -> one.agreedBy(second));
    Claim stood = was.current(claim.indicator()).orElse(null);
    return stood == null
        ? agreed.changing(name, one -> one.now(ClaimState.CURRENT))
        : replaced(agreed, stood, name);
  }

  private static FigureSheet settled(FigureSheet was, FigureSettled settled) {
    Claim counts = was.claim(settled.counts()).orElse(null);
    Claim against = was.claim(settled.against()).orElse(null);
    if (counts == null || against == null) {
      return was;
    }
    if (counts.state() == ClaimState.CURRENT) {
      return against.state().open()
          ? was.changing(against.entry(), one -> one.now(ClaimState.REFUTED))
          : was;
    }
    if (!counts.state().open() || against.state() != ClaimState.CURRENT) {
      return was;
    }
    FigureSheet explained =
        was.changing(counts.entry(), one -> one.because(settled.reason()).resting(against.entry()));
    return counts.value().compareTo(against.value()) < 0
        ? explained.changing(counts.entry(), one -> one.now(ClaimState.AWAITING))
        : replaced(explained, against, counts.entry());
  }
}
