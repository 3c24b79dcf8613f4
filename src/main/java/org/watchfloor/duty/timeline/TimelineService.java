package org.watchfloor.duty.timeline;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.watchfloor.account.SignIn;
import org.watchfloor.base.Ids;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.Subscription;
import org.watchfloor.base.Texts;
import org.watchfloor.base.WatchClock;
import org.watchfloor.duty.timeline.NoteFact.NoteCorrected;
import org.watchfloor.duty.timeline.NoteFact.NoteVerified;
import org.watchfloor.duty.timeline.NoteFact.NoteWritten;
import org.watchfloor.journal.Draft;
import org.watchfloor.journal.EntryId;
import org.watchfloor.journal.EntryQuery;
import org.watchfloor.journal.EntryRenderer;
import org.watchfloor.journal.Fact;
import org.watchfloor.journal.Journal;
import org.watchfloor.journal.Recorded;
import org.watchfloor.journal.Subject;
import org.watchfloor.journal.Versioned;

/**
 * The duty log: writes notes, corrects and verifies them, and reads the timeline in windows. Waits
 * for the disk: not on the JavaFX thread.
 */
@Singleton
public final class TimelineService {
  private static final int LONGEST = 4000;

  private final Journal journal;
  private final SignIn signIn;
  private final Ids ids;
  private final WatchClock clock;
  private final NoteStore store;
  private final Map<Class<? extends Fact>, EntryRenderer> renderers = new HashMap<>();

  @Inject
  TimelineService(
      Journal journal,
      SignIn signIn,
      Ids ids,
      WatchClock clock,
      NoteStore store,
      Set<EntryRenderer> renderers) {
    this.journal = journal;
    this.signIn = signIn;
    this.ids = ids;
    this.clock = clock;
    this.store = store;
    for (EntryRenderer renderer : renderers) {
      renderer.facts().forEach(fact -> this.renderers.put(fact, renderer));
    }
  }

  /**
   * Writes a note.
   *
   * @return the entry's name, once it is on disk
   * @throws RefusedException if there are no words, too many, or it lies in the future
   */
  public EntryId write(NewNote note) {
    return write(note, (draft, id) -> {});
  }

  /**
   * The same, with what belongs to it: both are on disk or neither.
   *
   * @param also adds to the draft; gets the id of the note
   */
  public EntryId write(NewNote note, BiConsumer<Draft, String> also) {
    String text = checked(note.text());
    Instant when = note.happenedAt();
    if (when != null && when.isAfter(clock.instant())) {
      throw RefusedException.of("duty.refused.future");
    }
    Draft draft = new Draft(signIn.actor());
    NoteWritten written =
        new NoteWritten(
            text, orNull(note.source()), note.verified(), note.concerns(), note.paper());
    String id = ids.next();
    draft.fact(store.subject(id), written, scope(note.concerns()));
    also.accept(draft, id);
    if (when != null) {
      draft.happenedAt(when);
    }
    return journal.append(draft).id();
  }

  /**
   * Replaces the words of a note; the former ones stay visible, struck through.
   *
   * @throws RefusedException if there is no such note, no reason, or nothing changes
   */
  public EntryId correct(String note, String text, String reason) {
    return correct(note, text, reason, draft -> {});
  }

  /**
   * The same, with what belongs to it: both are on disk or neither.
   *
   * @param also adds to the draft
   */
  public EntryId correct(String note, String text, String reason, Consumer<Draft> also) {
    Versioned<Note> now = get(note);
    String words = checked(text);
    if (words.equals(now.state().text())) {
      throw RefusedException.of("duty.refused.sameWords");
    }
    return append(now, new NoteCorrected(words, given(reason)), also);
  }

  /**
   * Says that a note is confirmed.
   *
   * @param by who confirmed it, or how
   * @throws RefusedException if there is no such note, it is already verified, or nobody is named
   */
  public EntryId verify(String note, String by) {
    Versioned<Note> now = get(note);
    if (now.state().verified()) {
      throw RefusedException.of("duty.refused.alreadyVerified");
    }
    return append(now, new NoteVerified(given(by)), draft -> {});
  }

  /** A note as it stands. */
  public Optional<Note> find(String note) {
    return store.find(note).map(Versioned::state);
  }

  /** How many notes nobody has confirmed. */
  public long unverified() {
    return store.unverified();
  }

  /** The positions of the entries a query selects, oldest happening first. */
  public long[] positions(EntryQuery query) {
    return journal.positions(query);
  }

  /** The facts notes are made of, for a timeline of notes alone. */
  public static Set<String> noteFacts() {
    return Set.of(
        NoteWritten.class.getSimpleName(),
        NoteCorrected.class.getSimpleName(),
        NoteVerified.class.getSimpleName());
  }

  /** The lines at some positions, by position; entries nobody can say are told by their name. */
  public Map<Long, TimelineLine> lines(Texts texts, long... positions) {
    Map<Long, TimelineLine> lines = new HashMap<>();
    Map<EntryRenderer, EntryRenderer> page = new HashMap<>();
    List<Recorded> entries = journal.at(positions);
    Map<String, Note> notes =
        store.byId(
            entries.stream()
                .filter(recorded -> recorded.fact() instanceof NoteWritten)
                .map(recorded -> recorded.entry().subject().id())
                .collect(Collectors.toSet()));
    if (entries.size() == positions.length) {
      for (int i = 0; i < positions.length; i++) {
        lines.put(positions[i], line(entries.get(i), texts, notes, page));
      }
      return lines;
    }
    for (long position : positions) {
      journal.at(position).forEach(one -> lines.put(position, line(one, texts, notes, page)));
    }
    return lines;
  }

  /** What some entries mean, in a language; one nobody can say is told by its name. */
  public List<String> say(List<Recorded> some, Texts texts) {
    Map<EntryRenderer, EntryRenderer> page = new HashMap<>();
    return some.stream().map(recorded -> say(recorded, texts, page)).toList();
  }

  private String say(Recorded recorded, Texts texts, Map<EntryRenderer, EntryRenderer> page) {
    EntryRenderer renderer = renderers.get(recorded.fact().getClass());
    return renderer == null
        ? texts.get("duty.said.unknown", recorded.entry().fact(), recorded.entry().subject().id())
        : page.computeIfAbsent(renderer, EntryRenderer::forPage).say(recorded, texts);
  }

  /** Is told after every append, on the appending thread. */
  public Subscription onChange(Runnable changed) {
    return journal.followAll(changed);
  }

  private TimelineLine line(
      Recorded recorded,
      Texts texts,
      Map<String, Note> notes,
      Map<EntryRenderer, EntryRenderer> page) {
    String said = say(recorded, texts, page);
    Note note =
        recorded.fact() instanceof NoteWritten ? notes.get(recorded.entry().subject().id()) : null;
    return new TimelineLine(recorded, said, note);
  }

  private EntryId append(Versioned<Note> now, NoteFact fact, Consumer<Draft> also) {
    Subject subject = store.subject(now.state().id());
    Draft draft =
        new Draft(signIn.actor())
            .fact(subject, fact, scope(now.state().concerns()))
            .expecting(subject, now.version());
    also.accept(draft);
    return journal.append(draft).id();
  }

  private Versioned<Note> get(String note) {
    return store.find(note).orElseThrow(() -> RefusedException.of("duty.refused.noNote", note));
  }

  private static List<Subject> scope(@Nullable Subject concerns) {
    return concerns == null ? List.of() : List.of(concerns);
  }

  private static String checked(String text) {
    if (text.isBlank()) {
      throw RefusedException.of("duty.refused.noWords");
    }
    if (text.strip().length() > LONGEST) {
      throw RefusedException.of("duty.refused.tooLong", LONGEST);
    }
    return text.strip();
  }

  private static String given(String reason) {
    if (reason.isBlank()) {
      throw RefusedException.of("duty.refused.noReason");
    }
    return reason.strip();
  }

  private static @Nullable String orNull(@Nullable String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }
}
