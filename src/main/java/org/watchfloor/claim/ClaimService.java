package org.watchfloor.claim;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.watchfloor.account.SignIn;
import org.watchfloor.base.Message;
import org.watchfloor.base.RefusedException;
import org.watchfloor.claim.ClaimFact.ClaimGiven;
import org.watchfloor.claim.ClaimFact.ClaimReleased;
import org.watchfloor.claim.ClaimFact.ClaimTaken;
import org.watchfloor.conflict.Contradictions;
import org.watchfloor.journal.Draft;
import org.watchfloor.journal.Journal;
import org.watchfloor.journal.StaleException;
import org.watchfloor.journal.Subject;
import org.watchfloor.journal.Versioned;

/**
 * The door to claims: an officer takes a thing, takes it over, gives it on, lets it go. Waits for
 * the disk: not on the JavaFX thread.
 */
@Singleton
public final class ClaimService {
  private static final Logger LOG = LoggerFactory.getLogger(ClaimService.class);

  /** More seats than this never act in the same moment. */
  private static final int SEATS = 50;

  private static final int LONGEST = 64;

  private final Journal journal;
  private final SignIn signIn;
  private final ClaimStore store;
  private final ClaimReckoner reckoner;

  @Inject
  ClaimService(Journal journal, SignIn signIn, ClaimStore store, ClaimReckoner reckoner) {
    this.journal = journal;
    this.signIn = signIn;
    this.store = store;
    this.reckoner = reckoner;
  }

  /** All claims that hold, the oldest first. */
  public List<ClaimItem> items() {
    return reckoner.items(store.list());
  }

  /** Whose a thing is; empty for nobody's, and for one that is over. */
  public Optional<ClaimItem> find(Subject about) {
    return store.find(Claim.id(about)).map(Versioned::state).flatMap(this::item);
  }

  /** Whether things of a kind can be claimed. Any thread. */
  public boolean canBeClaimed(String kind) {
    return reckoner.canBeClaimed(kind);
  }

  /** What a thing is called, with its kind. */
  public Message name(Subject about) {
    return reckoner.name(about);
  }

  /**
   * The officer at this seat takes a thing: one nobody has, or takes it over.
   *
   * @param seen the entry of the claim the officer saw; empty if there was none. If it is somebody
   *     else's by now, nothing is taken
   * @param why why it is taken over; means nothing for a thing nobody has or a stale claim
   * @throws RefusedException if nobody is signed in, there is no such thing or it is over, it is
   *     the officer's already, another seat was faster, or it is somebody's, not stale, and no
   *     reason is given
   */
  public void take(Subject about, String seen, String why) {
    String me = me();
    decide(
        about,
        seen,
        (claim, held) -> {
          if (held != null && held.of(me)) {
            throw RefusedException.of("claim.refused.yours", held.name());
          }
          return new ClaimTaken(about, claim.last(), from(held), reason(held, me, why));
        });
  }

  /**
   * Gives a thing to another officer: one's own, one nobody has, or somebody else's. It is of this
   * station still: an officer of another takes it over there.
   *
   * @param seen as for {@link #take}
   * @param to whose it is then
   * @param why why it is taken from somebody else; means nothing for one's own, for one nobody has
   *     and for a stale claim
   * @throws RefusedException as {@link #take}, or if nobody is named
   */
  public void give(Subject about, String seen, String to, String why) {
    String me = me();
    String whom = to.strip();
    if (whom.isEmpty() || whom.length() > LONGEST || whom.equals(SignIn.NOBODY.officer())) {
      throw RefusedException.of("claim.refused.nobody", LONGEST);
    }
    decide(
        about,
        seen,
        (claim, held) -> {
          if (held != null && held.of(whom)) {
            throw RefusedException.of("claim.refused.theirs", held.name(), whom);
          }
          return new ClaimGiven(about, claim.last(), from(held), whom, reason(held, me, why));
        });
  }

  /**
   * The officer at this seat lets go of a thing: it is nobody's again.
   *
   * @throws RefusedException if it is not the officer's
   */
  public void release(Subject about) {
    String me = me();
    decide(
        about,
        find(about).map(ClaimItem::entry).orElse(""),
        (claim, held) -> {
          if (held == null) {
            throw RefusedException.of("claim.refused.nobodys", reckoner.name(about));
          }
          if (!held.of(me)) {
            throw RefusedException.of(
                "claim.refused.notYours",
                held.name(),
                held.whose(),
                ClaimTimes.moment(held.since()));
          }
          return new ClaimReleased(about, claim.last(), held.officer(), false);
        });
  }

  /**
   * Lets a claim end together with its thing: adds to the draft that ends it. If the claim changes
   * in between, the draft is refused as stale.
   */
  public void ending(Draft draft, Subject about) {
    Subject subject = Claim.subject(about);
    Claim claim = claim(about);
    Claim.Holding held = claim.holding();
    if (held != null) {
      draft
          .fact(subject, new ClaimReleased(about, claim.last(), held.officer(), true), about)
          .expecting(subject, journal.version(subject));
    }
  }

  /** Says what is written, given the claim as it is and whose it is in force. */
  private interface Decision {
    ClaimFact of(Claim claim, @Nullable ClaimItem held);
  }

  /**
   * Of two seats that act in the same moment the second looks again, and is told who has it: what
   * it decided rested on what it saw.
   */
  private void decide(Subject about, String seen, Decision decision) {
    for (int attempt = 1; ; attempt++) {
      try {
        once(about, seen, decision);
        return;
      } catch (StaleException e) {
        if (attempt == SEATS) {
          throw e;
        }
        LOG.debug("Something was written about {} in between; its claim is looked at again", about);
      }
    }
  }

  private void once(Subject about, String seen, Decision decision) {
    Subject subject = Claim.subject(about);
    // Versions before the look, so that what is written while we look makes this stale.
    long version = journal.version(subject);
    long thing = journal.version(about);
    Claim claim = claim(about);
    if (!reckoner.open(about)) {
      throw RefusedException.of("claim.refused.none", reckoner.name(about));
    }
    ClaimItem held = item(claim).orElse(null);
    if (held != null && !held.entry().equals(seen)) {
      throw RefusedException.of(
          "claim.refused.meanwhile", held.name(), held.whose(), ClaimTimes.moment(held.since()));
    }
    journal.append(
        new Draft(signIn.actor())
            .fact(subject, decision.of(claim, held), about)
            .expecting(subject, version)
            .expecting(about, thing));
  }

  private Claim claim(Subject about) {
    return store
        .find(Claim.id(about))
        .map(Versioned::state)
        .orElseGet(() -> new Claim(Claim.id(about), about, null, "", Contradictions.NONE));
  }

  private Optional<ClaimItem> item(Claim claim) {
    return reckoner.items(List.of(claim)).stream().findFirst();
  }

  private static String from(@Nullable ClaimItem held) {
    return held == null ? "" : held.officer();
  }

  /** Only taking from somebody who is at work on it asks for a reason, and keeps it. */
  private static String reason(@Nullable ClaimItem held, String me, String why) {
    if (held == null || held.of(me) || held.standing().stale()) {
      return "";
    }
    if (why.isBlank()) {
      throw RefusedException.of(
          "claim.refused.noReason", held.name(), held.whose(), ClaimTimes.moment(held.since()));
    }
    return why.strip();
  }

  private String me() {
    String officer = signIn.actor().officer();
    if (officer.equals(SignIn.NOBODY.officer())) {
      throw RefusedException.of("claim.refused.notSignedIn");
    }
    return officer;
  }
}
