package org.watchfloor.incident.review;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.watchfloor.account.SignIn;
import org.watchfloor.base.Message;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.Subscription;
import org.watchfloor.incident.Incident;
import org.watchfloor.incident.IncidentService;
import org.watchfloor.incident.review.Review.Section;
import org.watchfloor.incident.review.ReviewFact.ReviewClosed;
import org.watchfloor.incident.review.ReviewFact.ReviewOpened;
import org.watchfloor.incident.review.ReviewFact.ReviewReopened;
import org.watchfloor.incident.review.ReviewFact.SectionWritten;
import org.watchfloor.journal.Draft;
import org.watchfloor.journal.Journal;
import org.watchfloor.journal.Subject;
import org.watchfloor.journal.Versioned;

/** The door to reviews. Waits for the disk: not on the JavaFX thread. */
@Singleton
public final class ReviewService {
  /** The kind of subject a review is; its id is the incident's. */
  public static final String KIND = "review";

  private final Journal journal;
  private final ReviewStore store;
  private final IncidentService incidents;
  private final SignIn signIn;

  @Inject
  ReviewService(Journal journal, ReviewStore store, IncidentService incidents, SignIn signIn) {
    this.journal = journal;
    this.store = store;
    this.incidents = incidents;
    this.signIn = signIn;
  }

  /** The review of an incident. */
  public Optional<Review> find(String incident) {
    return store.find(incident).map(Versioned::state);
  }

  /** Every review, the one begun last on top. */
  public List<Review> list() {
    return store.latestFirst();
  }

  /** Is told of every change of a review or a lesson, on the appending thread. */
  public Subscription onChange(Runnable changed) {
    Subscription reviews = journal.follow(ReviewFact.class, changed);
    Subscription lessons = journal.follow(LessonFact.class, changed);
    return () -> {
      reviews.close();
      lessons.close();
    };
  }

  /**
   * Begins the review of an incident.
   *
   * @throws RefusedException if there is no such incident, it tells another one again, or its
   *     review was begun already
   */
  public void open(String incident) {
    Incident known =
        incidents
            .find(incident)
            .orElseThrow(() -> RefusedException.of("incident.refused.none", incident));
    String main = known.duplicateOf();
    if (main != null) {
      throw RefusedException.of("review.refused.duplicate", incident, main);
    }
    if (store.find(incident).isPresent()) {
      throw RefusedException.of("review.refused.opened", incident);
    }
    Subject subject = new Subject(KIND, incident);
    journal.append(
        new Draft(signIn.actor())
            .fact(subject, new ReviewOpened(incident), IncidentService.subject(incident))
            .expecting(subject, 0));
  }

  /**
   * Writes a section in the place of what stood there; that stays in the record.
   *
   * @throws RefusedException if the review is not open, nothing is said, or it says so already
   */
  public void write(String incident, ReviewSection section, String text) {
    Versioned<Review> now = open(get(incident));
    String said = text.strip();
    if (said.isEmpty()) {
      throw RefusedException.of("review.refused.noText", name(section));
    }
    Optional<Section> stood = now.state().section(section);
    if (stood.filter(one -> one.apart().isEmpty() && one.now().words().equals(said)).isPresent()) {
      throw RefusedException.of("review.refused.same", name(section));
    }
    append(now, new SectionWritten(section, said, stood.map(one -> one.now().entry()).orElse("")));
  }

  /**
   * Closes a review.
   *
   * @param words what was decided on it; may be empty
   * @throws RefusedException naming the sections of 四不放过 that are empty, or if two stations' texts
   *     stand against each other, or it is closed already
   */
  public void close(String incident, String words) {
    Versioned<Review> now = open(get(incident));
    List<ReviewSection> missing = now.state().missing();
    if (!missing.isEmpty()) {
      throw RefusedException.of(
          "review.refused.missing",
          missing.stream()
              .map(ReviewService::name)
              .reduce((one, other) -> Message.of("review.join", one, other))
              .orElseThrow());
    }
    if (now.state().contradictions().any()) {
      throw RefusedException.of("review.refused.contradiction", incident);
    }
    append(
        now,
        new ReviewClosed(
            words.strip(), now.state().sections().stream().map(one -> one.now().entry()).toList()));
  }

  /**
   * Goes on with a closed review.
   *
   * @throws RefusedException if it is open, or no reason is given
   */
  public void reopen(String incident, String reason) {
    Versioned<Review> now = get(incident);
    if (now.state().open()) {
      throw RefusedException.of("review.refused.open", incident);
    }
    if (reason.isBlank()) {
      throw RefusedException.of("review.refused.noReason");
    }
    append(now, new ReviewReopened(reason.strip()));
  }

  private static Message name(ReviewSection section) {
    return Message.of("review.section." + section.name());
  }

  private Versioned<Review> get(String incident) {
    return store
        .find(incident)
        .orElseThrow(() -> RefusedException.of("review.refused.none", incident));
  }

  private static Versioned<Review> open(Versioned<Review> now) {
    if (!now.state().open()) {
      throw RefusedException.of("review.refused.closed", now.state().incident());
    }
    return now;
  }

  private void append(Versioned<Review> now, ReviewFact fact) {
    Subject subject = new Subject(KIND, now.state().incident());
    journal.append(
        new Draft(signIn.actor())
            .fact(subject, fact, IncidentService.subject(now.state().incident()))
            .expecting(subject, now.version()));
  }
}
