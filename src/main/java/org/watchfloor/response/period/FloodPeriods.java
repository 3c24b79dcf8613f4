package org.watchfloor.response.period;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.watchfloor.account.SignIn;
import org.watchfloor.base.Message;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.Subscription;
import org.watchfloor.base.WatchClock;
import org.watchfloor.journal.Draft;
import org.watchfloor.journal.Journal;
import org.watchfloor.journal.Subject;
import org.watchfloor.journal.Versioned;
import org.watchfloor.response.period.FloodPeriodFact.FloodPeriodDeclared;
import org.watchfloor.response.period.FloodPeriodFact.FloodPeriodLifted;

/**
 * Declares and lifts the emergency flood period. Writes to disk; any thread but the JavaFX thread.
 */
@Singleton
public final class FloodPeriods {
  /** The kind of subject a period is. */
  public static final String KIND = "flood-period";

  private final Journal journal;
  private final FloodPeriodStore store;
  private final FloodPeriodLaw law;
  private final SignIn signIn;
  private final WatchClock clock;

  @Inject
  FloodPeriods(
      Journal journal,
      FloodPeriodStore store,
      FloodPeriodLaw law,
      SignIn signIn,
      WatchClock clock) {
    this.journal = journal;
    this.store = store;
    this.law = law;
    this.signIn = signIn;
    this.clock = clock;
  }

  /** The one this headquarters declared and has not lifted. */
  public Optional<FloodPeriod> own() {
    return store.standing().stream()
        .filter(one -> one.station().equals(journal.station()))
        .min(Comparator.comparing(FloodPeriod::since));
  }

  /** Every one that stands, this headquarters' and others'. */
  public List<FloodPeriod> standing() {
    return store.standing();
  }

  /** Every one there ever was. */
  public List<FloodPeriod> list() {
    return store.list();
  }

  /** Is told of every change, on the thread that wrote it. */
  public Subscription onChange(Runnable changed) {
    return journal.follow(FloodPeriodFact.class, changed);
  }

  /**
   * Declares it.
   *
   * @param ground the key of a ground the law names
   * @param area where; blank for the whole district
   * @param post the title of the deciding post
   * @param basisDoc the document; blank as long as it is not written
   * @param reason what exactly
   * @param since from when it counts; null for now
   * @return its id
   * @throws RefusedException if something is missing, the post may not, one stands already, or it
   *     would begin in the future
   */
  public String declare(
      String ground,
      String area,
      String post,
      String basisDoc,
      String reason,
      @Nullable Instant since) {
    FloodPeriodLaw.Words known =
        law.ground(ground).orElseThrow(() -> RefusedException.of("response.period.refused.ground"));
    refuse(post, reason);
    Instant from = since == null ? clock.instant() : since;
    if (from.isAfter(clock.instant())) {
      throw RefusedException.of("response.period.refused.future");
    }
    if (own().isPresent()) {
      throw RefusedException.of("response.period.refused.stands");
    }
    String prefix = journal.numbering() + "-JJFX-" + clock.now().getYear() + "-";
    long before = store.list().stream().filter(one -> one.id().startsWith(prefix)).count();
    Subject subject = new Subject(KIND, prefix + (before + 1));
    journal.append(
        draft(from)
            .fact(
                subject,
                new FloodPeriodDeclared(
                    ground,
                    known.zh(),
                    area.strip(),
                    post.strip(),
                    basisDoc.strip(),
                    reason.strip(),
                    from))
            .expecting(subject, 0));
    return subject.id();
  }

  /**
   * Lifts the one that stands.
   *
   * @throws RefusedException if something is missing, the post may not, none of this headquarters
   *     stands, or it would end before it began
   */
  public void lift(String post, String basisDoc, String reason, @Nullable Instant at) {
    FloodPeriod period =
        own().orElseThrow(() -> RefusedException.of("response.period.refused.none"));
    refuse(post, reason);
    Instant end = at == null ? clock.instant() : at;
    if (end.isAfter(clock.instant()) || end.isBefore(period.since())) {
      throw RefusedException.of("response.period.refused.end");
    }
    Versioned<FloodPeriod> now = store.find(period.id()).orElseThrow();
    Subject subject = new Subject(KIND, period.id());
    journal.append(
        draft(end)
            .fact(
                subject, new FloodPeriodLifted(post.strip(), basisDoc.strip(), reason.strip(), end))
            .expecting(subject, now.version()));
  }

  private Draft draft(Instant when) {
    Draft draft = new Draft(signIn.actor());
    return when.isBefore(clock.instant()) ? draft.happenedAt(when) : draft;
  }

  private void refuse(String post, String reason) {
    if (!law.posts().contains(post.strip())) {
      Object allowed =
          law.posts().stream()
              .map(one -> (Object) one)
              .reduce((left, right) -> Message.of("response.and", left, right))
              .orElse("—");
      throw RefusedException.of("response.period.refused.post", post.strip(), allowed);
    }
    if (reason.isBlank()) {
      throw RefusedException.of("response.refused.noReason");
    }
  }
}
