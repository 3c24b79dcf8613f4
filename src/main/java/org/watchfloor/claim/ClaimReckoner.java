package org.watchfloor.claim;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.watchfloor.base.Message;
import org.watchfloor.base.WatchClock;
import org.watchfloor.claim.Claim.Holding;
import org.watchfloor.claim.Standing.State;
import org.watchfloor.journal.Journal;
import org.watchfloor.journal.Recorded;
import org.watchfloor.journal.Subject;
import org.watchfloor.journal.Timeline;

/** Which claims hold, and which of them are stale, by what is written and who is where. */
final class ClaimReckoner {
  private final Set<Claimable> kinds;
  private final ClaimRules rules;
  private final Whereabouts whereabouts;
  private final Journal journal;
  private final WatchClock clock;

  @Inject
  ClaimReckoner(
      Set<Claimable> kinds,
      ClaimRules rules,
      Whereabouts whereabouts,
      Journal journal,
      WatchClock clock) {
    this.kinds = kinds;
    this.rules = rules;
    this.whereabouts = whereabouts;
    this.journal = journal;
    this.clock = clock;
  }

  /** Those that somebody holds, of things that are not over. */
  List<ClaimItem> items(Collection<Claim> claims) {
    List<Claim> held =
        claims.stream().filter(one -> one.holding() != null && open(one.about())).toList();
    if (held.isEmpty()) {
      return List.of();
    }
    Map<Subject, Timeline> written = journal.timelines(held.stream().map(Claim::about).toList());
    Seen seen = whereabouts.now();
    return held.stream()
        .flatMap(one -> item(one, Objects.requireNonNull(written.get(one.about())), seen).stream())
        .sorted(Comparator.comparing(ClaimItem::since).thenComparing(ClaimItem::entry))
        .toList();
  }

  /** Whether a thing is there and not over. */
  boolean open(Subject about) {
    return kind(about).map(one -> one.open(about.id())).orElse(false);
  }

  /** What a thing is called, with its kind; of a kind only newer stations know, its number. */
  Message name(Subject about) {
    Message name =
        kind(about)
            .flatMap(one -> one.name(about.id()))
            .orElseGet(() -> Message.of("claim.about.number", about.id()));
    String kind = canBeClaimed(about.kind()) ? "claim.kind." + about.kind() : "claim.kind.other";
    return Message.of("claim.about.of", Message.of(kind), name);
  }

  /** Whether things of a kind can be claimed at all. */
  boolean canBeClaimed(String kind) {
    return kinds.stream().anyMatch(one -> one.kind().equals(kind));
  }

  private Optional<Claimable> kind(Subject about) {
    return kinds.stream().filter(one -> one.kind().equals(about.kind())).findFirst();
  }

  private Optional<ClaimItem> item(Claim claim, Timeline written, Seen seen) {
    Holding holding = claim.holding();
    return holding == null
        ? Optional.empty()
        : Optional.of(
            new ClaimItem(
                claim.about(),
                name(claim.about()),
                holding.officer(),
                holding.own() ? holding.seat() : "",
                holding.station(),
                seen.local(holding),
                holding.entry(),
                holding.since(),
                standing(claim.about(), holding, written.entries(), seen),
                claim.contradictions().any()));
  }

  private Standing standing(Subject about, Holding holding, List<Recorded> written, Seen seen) {
    Instant last = last(holding, written);
    Instant quiet = last.plus(rules.quiet(about.kind()).within());
    Instant now = clock.instant();
    Optional<Instant> gone = seen.goneSince(holding, last);
    if (gone.isPresent()) {
      Instant due = gone.get().plus(rules.gone().within());
      if (due.isBefore(quiet)) {
        return new Standing(now.isAfter(due) ? State.GONE : State.FRESH, gone.get(), due);
      }
    }
    return new Standing(now.isAfter(quiet) ? State.QUIET : State.FRESH, last, quiet);
  }

  /**
   * When the officer wrote about it last: that is when he worked on it, whenever it happened. Whom
   * it was given to may be of another station.
   */
  private static Instant last(Holding holding, List<Recorded> written) {
    return written.stream()
        .map(Recorded::entry)
        .filter(entry -> entry.actor().officer().equals(holding.officer()))
        .filter(entry -> !holding.own() || entry.id().station().equals(holding.station()))
        .map(entry -> entry.recordedAt())
        .filter(at -> at.isAfter(holding.since()))
        .max(Comparator.naturalOrder())
        .orElse(holding.since());
  }
}
