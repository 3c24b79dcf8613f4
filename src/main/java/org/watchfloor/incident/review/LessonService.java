package org.watchfloor.incident.review;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.watchfloor.account.SignIn;
import org.watchfloor.base.Ids;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.WatchClock;
import org.watchfloor.incident.IncidentService;
import org.watchfloor.incident.review.LessonFact.LessonChanged;
import org.watchfloor.incident.review.LessonFact.LessonDone;
import org.watchfloor.incident.review.LessonFact.LessonDrawn;
import org.watchfloor.incident.review.LessonFact.LessonReopened;
import org.watchfloor.incident.review.LessonFact.LessonWithdrawn;
import org.watchfloor.journal.Draft;
import org.watchfloor.journal.Journal;
import org.watchfloor.journal.Subject;
import org.watchfloor.journal.Versioned;

/** The lessons and what becomes of them. Waits for the disk: not on the JavaFX thread. */
@Singleton
public final class LessonService {
  /** The kind of subject a lesson is. */
  public static final String KIND = "lesson";

  private final Journal journal;
  private final LessonStore store;
  private final ReviewStore reviews;
  private final Set<LessonOwners> owners;
  private final SignIn signIn;
  private final WatchClock clock;
  private final Ids ids;

  @Inject
  LessonService(
      Journal journal,
      LessonStore store,
      ReviewStore reviews,
      Set<LessonOwners> owners,
      SignIn signIn,
      WatchClock clock,
      Ids ids) {
    this.journal = journal;
    this.store = store;
    this.reviews = reviews;
    this.owners = owners;
    this.signIn = signIn;
    this.clock = clock;
    this.ids = ids;
  }

  /** The lesson of an id. */
  public Optional<Lesson> find(String id) {
    return store.find(id).map(Versioned::state);
  }

  /** The lessons of an incident, the one due first on top. */
  public List<Lesson> of(String incident) {
    return store.of(incident);
  }

  /** Every lesson, in the order in which they were drawn. */
  public List<Lesson> list() {
    return store.list();
  }

  /** What is still to be done, the one due first on top. */
  public List<Lesson> open() {
    return store.open();
  }

  /** What should have been done by now, the longest overdue on top. */
  public List<Lesson> overdue() {
    Instant now = clock.instant();
    return store.open().stream().filter(lesson -> lesson.overdue(now)).toList();
  }

  /** Who can be asked to act on a lesson: units and posts, each once. */
  public List<String> owners() {
    return owners.stream().flatMap(one -> one.names().stream()).distinct().toList();
  }

  /**
   * Draws a lesson from an incident; also when the review is closed, as long as it was begun.
   *
   * @param owner a unit or post of {@link #owners}
   * @param due the last day on which it is in time
   * @return its id
   * @throws RefusedException if there is no review, nothing is said, nobody of the registers is
   *     named, or the day is over
   */
  public String draw(String incident, String text, String owner, LocalDate due) {
    if (reviews.find(incident).isEmpty()) {
      throw RefusedException.of("review.refused.none", incident);
    }
    String said = text.strip();
    if (said.isEmpty()) {
      throw RefusedException.of("review.refused.noLesson");
    }
    LessonDrawn drawn = new LessonDrawn(said, owner(owner), day(due), incident, null);
    String id = ids.next();
    Subject subject = new Subject(KIND, id);
    journal.append(
        new Draft(signIn.actor()).fact(subject, drawn, about(incident)).expecting(subject, 0));
    return id;
  }

  /**
   * Gives it to another unit or post, or sets another day.
   *
   * @throws RefusedException if it is not open, nothing changes, nobody of the registers is named,
   *     the day is over, or no reason is given
   */
  public void change(String id, String owner, LocalDate due, String reason) {
    Versioned<Lesson> now = open(id);
    Lesson lesson = now.state();
    if (lesson.owner().equals(owner.strip()) && lesson.due().equals(due)) {
      throw RefusedException.of("review.refused.lessonSame", lesson.text());
    }
    append(
        now,
        new LessonChanged(
            lesson.text(),
            lesson.owner().equals(owner.strip()) ? lesson.owner() : owner(owner),
            lesson.due().equals(due) ? due : day(due),
            lesson.owner(),
            lesson.due(),
            given(reason)));
  }

  /**
   * Reports it done.
   *
   * @param words by what; must be said
   * @throws RefusedException if it is not open or nothing is said
   */
  public void done(String id, String words) {
    Versioned<Lesson> now = open(id);
    if (words.isBlank()) {
      throw RefusedException.of("review.refused.noWords", now.state().text());
    }
    append(now, new LessonDone(now.state().text(), words.strip()));
  }

  /**
   * Opens again what was done or withdrawn.
   *
   * @throws RefusedException if it is open, or no reason is given
   */
  public void reopen(String id, String reason) {
    Versioned<Lesson> now = get(id);
    if (now.state().open()) {
      throw RefusedException.of("review.refused.lessonOpen", now.state().text());
    }
    append(now, new LessonReopened(now.state().text(), given(reason)));
  }

  /**
   * Takes it back.
   *
   * @throws RefusedException if it is not open, or no reason is given
   */
  public void withdraw(String id, String reason) {
    Versioned<Lesson> now = open(id);
    append(now, new LessonWithdrawn(now.state().text(), given(reason)));
  }

  /**
   * Takes over the lessons of a drill; one that came in before is left as it is here by now.
   * Whoever was to do it in the drill is to do it here.
   *
   * @return those that came in
   * @throws RefusedException if the registers do not know who is to do one; nothing comes in then
   */
  public List<LessonSheet.Line> take(LessonSheet sheet) {
    Draft draft = new Draft(signIn.actor());
    List<String> known = owners();
    List<LessonSheet.Line> fresh = new ArrayList<>();
    for (LessonSheet.Line line : sheet.lessons()) {
      DrillOrigin origin =
          new DrillOrigin(sheet.station(), sheet.drill(), line.incident(), line.id());
      Subject subject = new Subject(KIND, origin.station() + "." + origin.lesson());
      if (journal.version(subject) == 0) {
        if (!known.contains(line.owner())) {
          throw RefusedException.of("review.refused.takenOwner", line.text(), line.owner());
        }
        draft
            .fact(subject, new LessonDrawn(line.text(), line.owner(), line.due(), "", origin))
            .expecting(subject, 0);
        fresh.add(line);
      }
    }
    if (!draft.isEmpty()) {
      journal.append(draft);
    }
    return fresh;
  }

  private String owner(String name) {
    String wanted = name.strip();
    if (!owners().contains(wanted)) {
      throw RefusedException.of("review.refused.owner", wanted);
    }
    return wanted;
  }

  private LocalDate day(LocalDate due) {
    if (due.isBefore(clock.now().toLocalDate())) {
      throw RefusedException.of("review.refused.dayOver", due.toString());
    }
    return due;
  }

  private static String given(String reason) {
    if (reason.isBlank()) {
      throw RefusedException.of("review.refused.noReason");
    }
    return reason.strip();
  }

  private Versioned<Lesson> get(String id) {
    return store.find(id).orElseThrow(() -> RefusedException.of("review.refused.noSuchLesson", id));
  }

  private Versioned<Lesson> open(String id) {
    Versioned<Lesson> now = get(id);
    if (!now.state().open()) {
      throw RefusedException.of("review.refused.lessonOver", now.state().text());
    }
    return now;
  }

  private void append(Versioned<Lesson> now, LessonFact fact) {
    Subject subject = new Subject(KIND, now.state().id());
    journal.append(
        new Draft(signIn.actor())
            .fact(subject, fact, about(now.state().incident()))
            .expecting(subject, now.version()));
  }

  private static Subject[] about(String incident) {
    return incident.isEmpty()
        ? new Subject[0]
        : new Subject[] {
          IncidentService.subject(incident), new Subject(ReviewService.KIND, incident)
        };
  }
}
