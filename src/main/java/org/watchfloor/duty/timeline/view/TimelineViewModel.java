package org.watchfloor.duty.timeline.view;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.BackDate;
import org.watchfloor.base.Message;
import org.watchfloor.base.Subscription;
import org.watchfloor.base.WatchClock;
import org.watchfloor.duty.timeline.NewNote;
import org.watchfloor.duty.timeline.TimelineLine;
import org.watchfloor.duty.timeline.TimelineService;
import org.watchfloor.journal.EntryId;
import org.watchfloor.journal.EntryQuery;
import org.watchfloor.journal.Subject;
import org.watchfloor.task.Tasks;
import org.watchfloor.task.Throttle;
import org.watchfloor.ui.Saving;
import org.watchfloor.ui.UiTexts;

/**
 * What a timeline shows and what is about to be written. Positions are read whole, lines in windows
 * when they come into sight, both in the background. JavaFX thread.
 */
final class TimelineViewModel {
  /** Rows read at a time: about two screens. */
  private static final int WINDOW = 64;

  /** Lines kept: what an officer scrolls to and fro. */
  private static final int KEPT = 4000;

  private static final Duration SETTLE = Duration.ofMillis(150);

  private final TimelineService service;
  private final Tasks tasks;
  private final Executor fx;
  private final UiTexts texts;
  private final WatchClock clock;
  private final NoteDrafts drafts;
  private final Throttle changes;
  private final Saving saving;

  private final TimelineRows rows = new TimelineRows();
  private final Map<Long, Cached> cache = new LinkedHashMap<>(256, 0.75f, true);
  private final Set<Long> asked = new HashSet<>();
  private final ReadOnlyLongWrapper loads = new ReadOnlyLongWrapper();
  private final ReadOnlyLongWrapper reads = new ReadOnlyLongWrapper();
  private final ReadOnlyBooleanWrapper ready = new ReadOnlyBooleanWrapper();
  private final StringProperty words = new SimpleStringProperty("");
  private final ObjectProperty<TimelineFilter> filter =
      new SimpleObjectProperty<>(TimelineFilter.ALL);
  private final StringProperty typed = new SimpleStringProperty("");
  private final StringProperty source = new SimpleStringProperty("");
  private final BooleanProperty unverified = new SimpleBooleanProperty();
  private NoteDraft draft;
  private @Nullable Subject scope;
  private long generation;
  private long asking;

  private record Cached(TimelineLine line, long generation) {}

  @Inject
  TimelineViewModel(
      TimelineService service,
      Tasks tasks,
      Executor fx,
      UiTexts texts,
      WatchClock clock,
      NoteDrafts drafts) {
    this.service = service;
    this.tasks = tasks;
    this.fx = fx;
    this.texts = texts;
    this.clock = clock;
    this.drafts = drafts;
    this.draft = drafts.about(null);
    this.saving = new Saving(tasks, fx);
    this.changes = tasks.throttle(fx, SETTLE, this::reload);
    words.subscribe(this::reload);
    filter.subscribe(this::reload);
  }

  /** Shows what concerns a subject, or the whole hall, until the handle is closed. */
  Subscription follow(@Nullable Subject about) {
    if (!java.util.Objects.equals(scope, about)) {
      rows.show(new long[] {});
      cache.clear();
      ready.set(false);
    }
    scope = about;
    write(drafts.about(about));
    reload();
    return service.onChange(changes::trigger);
  }

  /** From now on the fields are those of this draft. */
  private void write(NoteDraft now) {
    typed.unbindBidirectional(draft.typed());
    source.unbindBidirectional(draft.source());
    unverified.unbindBidirectional(draft.unverified());
    draft = now;
    typed.bindBidirectional(now.typed());
    source.bindBidirectional(now.source());
    unverified.bindBidirectional(now.unverified());
  }

  /** The rows: positions, oldest happening first. */
  ObservableList<Long> rows() {
    return rows;
  }

  /** Grows whenever lines came in: each row in sight should ask for its own again. */
  ReadOnlyLongProperty loads() {
    return loads.getReadOnlyProperty();
  }

  /** Grows whenever the rows were read anew. */
  ReadOnlyLongProperty reads() {
    return reads.getReadOnlyProperty();
  }

  /** Whether the rows were read at least once. */
  ReadOnlyBooleanProperty ready() {
    return ready.getReadOnlyProperty();
  }

  /** Words every line must have. */
  StringProperty words() {
    return words;
  }

  /** Which kinds of entries are shown. */
  ObjectProperty<TimelineFilter> filter() {
    return filter;
  }

  /** What is typed in the entry field. */
  StringProperty typed() {
    return typed;
  }

  /** Who said so. */
  StringProperty source() {
    return source;
  }

  /** Whether it is still to be confirmed. */
  BooleanProperty unverified() {
    return unverified;
  }

  /**
   * The line of a row, if it is there; asks for it if not, or if it may have changed. Asks for the
   * windows on both sides too, so that a list scrolled steadily never meets a line still missing.
   */
  @Nullable TimelineLine line(int index) {
    Cached cached = cache.get(rows.get(index));
    ask(index);
    ask(index + WINDOW);
    ask(index - WINDOW);
    return cached == null ? null : cached.line;
  }

  /** The moment the typed prefix means; null without one. */
  @Nullable Instant happensAt() {
    return BackDate.parse(typed.get(), clock.instant()).happenedAt();
  }

  /**
   * Saves what is typed: it leaves the fields at once, so that the next note can be typed while
   * this one is written. Does nothing while one is being written.
   *
   * @param saved is told the entry's name once it is on disk
   * @param refused is told why not; the note is then back in the fields, before what was typed
   *     meanwhile
   */
  void save(Consumer<EntryId> saved, Consumer<Throwable> refused) {
    if (saving.busy().get()) {
      return;
    }
    NoteDraft mine = draft;
    String text = typed.get();
    BackDate.Typed note = BackDate.parse(text, clock.instant());
    NewNote written =
        new NewNote(note.text(), source.get(), !unverified.get(), scope, note.happenedAt());
    String from = source.get();
    boolean toConfirm = unverified.get();
    mine.clear();
    saving.act(
        Message.of("duty.task.write"),
        () -> service.write(written),
        saved,
        failure -> {
          mine.putBack(text, from, toConfirm);
          refused.accept(failure);
        });
  }

  private void reload() {
    generation++;
    asked.clear();
    long mine = ++asking;
    EntryQuery query =
        filter
            .get()
            .of((scope == null ? EntryQuery.hall() : EntryQuery.about(scope)).words(words.get()));
    tasks
        .of(Message.of("duty.task.read"), progress -> service.positions(query))
        .quiet()
        .onSuccess(
            fx,
            found -> {
              if (mine == asking) {
                rows.show(found);
                ready.set(true);
                reads.set(reads.get() + 1);
                loads.set(loads.get() + 1);
              }
            })
        .start();
  }

  private void ask(int index) {
    if (index < 0 || index >= rows.size()) {
      return;
    }
    long position = rows.get(index);
    Cached cached = cache.get(position);
    if ((cached == null || cached.generation != generation) && !asked.contains(position)) {
      load(rows.around(index, WINDOW));
    }
  }

  private void load(long[] wanted) {
    long as = generation;
    for (long position : wanted) {
      asked.add(position);
    }
    tasks
        .of(Message.of("duty.task.read"), progress -> service.lines(texts.texts(), wanted))
        .quiet()
        .onSuccess(fx, lines -> take(lines, as))
        .start();
  }

  private void take(Map<Long, TimelineLine> lines, long as) {
    lines.forEach((position, line) -> cache.put(position, new Cached(line, as)));
    if (as == generation) {
      lines.keySet().forEach(asked::remove);
    }
    List<Long> oldest = cache.keySet().stream().limit(Math.max(0, cache.size() - KEPT)).toList();
    oldest.forEach(cache::remove);
    loads.set(loads.get() + 1);
  }
}
