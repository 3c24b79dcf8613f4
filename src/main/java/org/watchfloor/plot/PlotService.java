package org.watchfloor.plot;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.watchfloor.account.SignIn;
import org.watchfloor.base.Ids;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.Subscription;
import org.watchfloor.base.WatchClock;
import org.watchfloor.journal.Draft;
import org.watchfloor.journal.Journal;
import org.watchfloor.journal.Subject;
import org.watchfloor.journal.Versioned;
import org.watchfloor.plot.PlotFact.PlotChanged;
import org.watchfloor.plot.PlotFact.PlotDrawn;
import org.watchfloor.plot.PlotFact.PlotRemoved;
import org.watchfloor.plot.PlotFact.PlotRestored;

/** The door to plots. Waits for the disk: any thread but the JavaFX thread. */
@Singleton
public final class PlotService {
  /** The kind of subject a plot is. */
  public static final String KIND = "plot";

  /** The kind of subject a plot can belong to. */
  public static final String INCIDENT = "incident";

  private final Journal journal;
  private final SignIn signIn;
  private final Ids ids;
  private final WatchClock clock;
  private final PlotStore store;
  private final PlotRules rules;

  @Inject
  PlotService(
      Journal journal, SignIn signIn, Ids ids, WatchClock clock, PlotStore store, PlotRules rules) {
    this.journal = journal;
    this.signIn = signIn;
    this.ids = ids;
    this.clock = clock;
    this.store = store;
    this.rules = rules;
  }

  /** Runs something after every change of plots, on the thread that made it; must be quick. */
  public Subscription onChange(Runnable changed) {
    return journal.follow(PlotFact.class, changed);
  }

  /** All plots ever drawn, those taken away too, oldest first. */
  public List<PlotItem> list() {
    return store.list();
  }

  /** What holds now: drawn, not taken away, its time not over. Oldest first. */
  public List<PlotItem> current() {
    Instant now = clock.instant();
    return store.standing().stream().filter(item -> item.currentAt(now)).toList();
  }

  /**
   * What keeps people out by what is recorded: not taken away, its time not over. One that a desk
   * with a fast clock dated a few minutes ahead counts at once, for the road is cut all the same.
   */
  List<PlotItem> shuttingOut() {
    Instant now = clock.instant();
    return store.standing().stream()
        .filter(item -> item.details().kind().shutsOut())
        .filter(item -> item.details().status() == PlotStatus.ACTUAL)
        .filter(item -> !item.expiredAt(now))
        .toList();
  }

  /** What held at a moment, by what is known now. Oldest first. */
  public List<PlotItem> current(Instant moment) {
    List<PlotItem> all = moment.isBefore(clock.instant()) ? store.list() : store.standing();
    return all.stream().filter(item -> item.currentAt(moment)).toList();
  }

  /** The plot of an id. */
  public Optional<PlotItem> find(String id) {
    return store.find(id).map(Versioned::state);
  }

  /** What the officer signed in drew last and nobody took away. */
  public Optional<PlotItem> lastOwn() {
    String officer = signIn.actor().officer();
    return store.standing().stream()
        .filter(item -> item.drawnBy().equals(officer))
        .max(Comparator.comparing(PlotItem::recordedAt).thenComparing(PlotItem::id));
  }

  /**
   * Draws something.
   *
   * @param since since when it is so; null for now
   * @return its id, once it is on disk
   * @throws RefusedException if it may not be drawn, see {@link PlotRules}, or lies in the future
   */
  public String draw(PlotDetails drawn, @Nullable Instant since) {
    PlotDetails details = rules.checked(drawn, null);
    String id = ids.next();
    Draft draft =
        new Draft(signIn.actor())
            .fact(store.subject(id), new PlotDrawn(details), scope(details))
            .expecting(store.subject(id), 0);
    if (since != null) {
      draft.happenedAt(since);
    }
    journal.append(draft);
    return id;
  }

  /**
   * Changes parts of a plot; one that is already so is left alone. What the officer did not change
   * stays as it stands now, also where somebody else changed it since he looked.
   *
   * @param seen the plot as the officer saw it
   * @param to what it shall be; of the same kind. Only what differs from {@code seen} counts
   * @param reason why; may be empty
   * @throws RefusedException if there is no such plot, it was taken away, is of another kind, may
   *     not be so, or the same part was changed since by somebody else
   */
  public void change(PlotItem seen, PlotDetails to, String reason) {
    Versioned<PlotItem> found = must(seen.id());
    PlotItem item = found.state();
    if (!item.stands()) {
      throw RefusedException.of("plot.refused.removed", PlotWords.name(item.details()));
    }
    if (to.kind() != item.details().kind()) {
      throw RefusedException.of("plot.refused.otherKind", PlotWords.name(item.details()));
    }
    PlotDetails asked = rules.checked(to, seen.details());
    PlotDetails wanted = item.details();
    Map<PlotField, String> after = new EnumMap<>(PlotField.class);
    for (PlotField field : seen.details().changes(asked)) {
      if (!item.details().same(field, asked)) {
        mustBeAsSeen(field, seen, item);
        wanted = wanted.with(field, asked);
        after.put(field, item.wrote(field));
      }
    }
    if (after.isEmpty()) {
      return;
    }
    PlotDetails next = rules.checked(wanted, item.details());
    after.put(PlotField.STANDING, item.wrote(PlotField.STANDING));
    append(found, new PlotChanged(next, after, reason.strip()), next);
  }

  private static void mustBeAsSeen(PlotField field, PlotItem seen, PlotItem item) {
    if (!item.wrote(field).equals(seen.wrote(field))) {
      throw RefusedException.of(
          "plot.refused.meanwhile",
          PlotWords.name(item.details()),
          PlotWords.part(field),
          Objects.requireNonNullElse(item.changedBy(), item.drawnBy()));
    }
  }

  /**
   * Takes a plot off the map; it stays in the record.
   *
   * @param reason why
   * @throws RefusedException if there is no such plot, it was taken away before, or no reason is
   *     given
   */
  public void remove(String id, String reason) {
    Versioned<PlotItem> found = must(id);
    PlotItem item = found.state();
    if (!item.stands()) {
      throw RefusedException.of("plot.refused.removed", PlotWords.name(item.details()));
    }
    append(found, new PlotRemoved(given(reason), item.last()), item.details());
  }

  /**
   * Puts a plot back on the map.
   *
   * @param reason why
   * @throws RefusedException if there is no such plot, it stands, or no reason is given
   */
  public void restore(String id, String reason) {
    Versioned<PlotItem> found = must(id);
    if (found.state().stands()) {
      throw RefusedException.of("plot.refused.stands", PlotWords.name(found.state().details()));
    }
    append(found, new PlotRestored(given(reason)), found.state().details());
  }

  private void append(Versioned<PlotItem> found, PlotFact fact, PlotDetails details) {
    Subject subject = store.subject(found.state().id());
    journal.append(
        new Draft(signIn.actor())
            .fact(subject, fact, scope(details))
            .expecting(subject, found.version()));
  }

  /** What belongs to an incident stands on its timeline as well. */
  private static List<Subject> scope(PlotDetails details) {
    return details.incident() == null
        ? List.of()
        : List.of(new Subject(INCIDENT, details.incident()));
  }

  private static String given(String reason) {
    if (reason.isBlank()) {
      throw RefusedException.of("plot.refused.noReason");
    }
    return reason.strip();
  }

  private Versioned<PlotItem> must(String id) {
    return store.find(id).orElseThrow(() -> RefusedException.of("plot.refused.noPlot", id));
  }
}
