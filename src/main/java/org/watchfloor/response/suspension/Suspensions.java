package org.watchfloor.response.suspension;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.watchfloor.account.SignIn;
import org.watchfloor.base.Message;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.Subscription;
import org.watchfloor.base.WatchClock;
import org.watchfloor.journal.Draft;
import org.watchfloor.journal.Journal;
import org.watchfloor.journal.StaleException;
import org.watchfloor.journal.Subject;
import org.watchfloor.journal.Versioned;
import org.watchfloor.response.ResponseService;
import org.watchfloor.response.suspension.SuspensionFact.SuspensionLifted;
import org.watchfloor.response.suspension.SuspensionFact.SuspensionOrdered;

/** Orders and lifts suspensions. Writes to disk; any thread but the JavaFX thread. */
@Singleton
public final class Suspensions {
  /** The kind of subject a suspension is. */
  public static final String KIND = "suspension";

  private static final Logger LOG = LoggerFactory.getLogger(Suspensions.class);

  /** Seats that act at the same moment: more than these in one hall there are not. */
  private static final int SEATS = 50;

  private final Journal journal;
  private final SuspensionStore store;
  private final SuspensionKinds kinds;
  private final SignIn signIn;
  private final WatchClock clock;

  @Inject
  Suspensions(
      Journal journal,
      SuspensionStore store,
      SuspensionKinds kinds,
      SignIn signIn,
      WatchClock clock) {
    this.journal = journal;
    this.store = store;
    this.kinds = kinds;
    this.signIn = signIn;
    this.clock = clock;
  }

  /** Every one there ever was. */
  public List<Suspension> list() {
    return store.list();
  }

  /** Those not lifted, the first to begin on top. */
  public List<Suspension> open() {
    return store.open();
  }

  /** The suspension of an id. */
  public Optional<Suspension> find(String id) {
    return store.find(id).map(Versioned::state);
  }

  /** Is told of every change, on the thread that wrote it. */
  public Subscription onChange(Runnable changed) {
    return journal.follow(SuspensionFact.class, changed);
  }

  /**
   * Orders one.
   *
   * @return its id
   * @throws RefusedException if something is missing, the post may not, the same is suspended for
   *     the same already, or it would end before it begins
   */
  public String order(NewSuspension asked) {
    SuspensionKinds.Kind kind =
        kinds
            .find(asked.kind())
            .orElseThrow(() -> RefusedException.of("response.stop.refused.kind"));
    refuse(asked.post(), asked.reason());
    Instant from = asked.startAt() == null ? clock.instant() : asked.startAt();
    Instant end = asked.plannedEnd();
    if (end != null && !end.isAfter(from)) {
      throw RefusedException.of("response.stop.refused.end");
    }
    String scope = asked.scope().strip();
    SuspensionOrdered fact =
        new SuspensionOrdered(
            asked.kind(),
            kind.zh(),
            scope,
            from,
            Optional.ofNullable(end),
            asked.exemptions().strip(),
            asked.post().strip(),
            asked.basisDoc().strip(),
            asked.reason().strip(),
            asked.response());
    for (int i = 0; ; i++) {
      // The number first: what another seat orders from here on takes it, or is seen below.
      String id = next(asked.kind(), scope);
      refuseTwice(asked.kind(), scope);
      Subject subject = new Subject(KIND, id);
      try {
        journal.append(
            new Draft(signIn.actor())
                .fact(subject, fact, about(asked.response()))
                .expecting(subject, 0));
        return id;
      } catch (StaleException e) {
        if (i >= SEATS) {
          throw e;
        }
        LOG.debug("{} was ordered by another seat", id);
      }
    }
  }

  private void refuseTwice(String kind, String scope) {
    for (Suspension open : store.open()) {
      if (open.kind().equals(kind)
          && open.scope().equals(scope)
          && open.station().equals(journal.station())) {
        throw RefusedException.of("response.stop.refused.twice", open.kindSaid(), open.orderedBy());
      }
    }
  }

  /** One name for one matter: two seats that order the same at once meet at it. */
  private String next(String kind, String scope) {
    String same =
        journal.station() + "-" + kind + "-" + HexFormat.of().toHexDigits(scope.hashCode()) + "-";
    long before = store.list().stream().filter(one -> one.id().startsWith(same)).count();
    return same + (before + 1);
  }

  /**
   * Lifts one; nothing else does.
   *
   * @param at from when on; null for now
   * @throws RefusedException if something is missing, the post may not, or it was lifted already or
   *     is another headquarters' own
   */
  public void lift(String id, String post, String basisDoc, String reason, @Nullable Instant at) {
    Versioned<Suspension> now =
        store.find(id).orElseThrow(() -> RefusedException.of("response.stop.refused.none", id));
    Suspension stop = now.state();
    if (stop.lifted().isPresent()) {
      throw RefusedException.of(
          "response.stop.refused.lifted", stop.kindSaid(), stop.lifted().get().post());
    }
    if (!stop.station().equals(journal.station())) {
      throw RefusedException.of("response.stop.refused.other", stop.kindSaid(), stop.station());
    }
    refuse(post, reason);
    Instant end = at == null ? clock.instant() : at;
    if (end.isAfter(clock.instant())) {
      throw RefusedException.of("response.stop.refused.liftFuture");
    }
    Subject subject = new Subject(KIND, id);
    Draft draft = new Draft(signIn.actor());
    if (end.isBefore(clock.instant())) {
      draft.happenedAt(end);
    }
    journal.append(
        draft
            .fact(
                subject,
                new SuspensionLifted(
                    stop.kindSaid(), post.strip(), basisDoc.strip(), reason.strip(), end),
                about(stop.response()))
            .expecting(subject, now.version()));
  }

  private void refuse(String post, String reason) {
    if (!kinds.posts().contains(post.strip())) {
      Object allowed =
          kinds.posts().stream()
              .map(one -> (Object) one)
              .reduce((left, right) -> Message.of("response.and", left, right))
              .orElse("—");
      throw RefusedException.of("response.stop.refused.post", post.strip(), allowed);
    }
    if (reason.isBlank()) {
      throw RefusedException.of("response.refused.noReason");
    }
  }

  private static List<Subject> about(Optional<String> response) {
    return response.map(id -> List.of(new Subject(ResponseService.KIND, id))).orElse(List.of());
  }
}
