package org.watchfloor.conflict;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.watchfloor.account.SignIn;
import org.watchfloor.base.Message;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.WatchClock;
import org.watchfloor.conflict.ConflictFact.ConflictHanded;
import org.watchfloor.conflict.ConflictItem.Handing;
import org.watchfloor.conflict.ConflictMatter.Handed;
import org.watchfloor.conflict.ConflictRules.Duty;
import org.watchfloor.journal.Draft;
import org.watchfloor.journal.EntryId;
import org.watchfloor.journal.Journal;
import org.watchfloor.journal.Recorded;
import org.watchfloor.journal.RowApart;
import org.watchfloor.journal.Subject;
import org.watchfloor.journal.Timeline;

/**
 * On whose table each contradiction lies, and by when: by the rules of this station, or where an
 * officer handed it. Any thread but the JavaFX thread.
 */
@Singleton
public final class ConflictDesk {
  private static final int LONGEST = 64;
  private static final Comparator<ConflictItem> FIRST_DUE =
      Comparator.comparing(ConflictItem::due)
          .thenComparing(item -> item.conflict().subject().toString())
          .thenComparing(item -> item.conflict().what().toString());

  private final ConflictService conflicts;
  private final ConflictRules rules;
  private final ConflictMatterStore store;
  private final Set<ConflictSource> sources;
  private final RowReading rows;
  private final Journal journal;
  private final SignIn signIn;
  private final WatchClock clock;

  @Inject
  ConflictDesk(
      ConflictService conflicts,
      ConflictRules rules,
      ConflictMatterStore store,
      Set<ConflictSource> sources,
      RowReading rows,
      Journal journal,
      SignIn signIn,
      WatchClock clock) {
    this.conflicts = conflicts;
    this.rules = rules;
    this.store = store;
    this.sources = sources;
    this.rows = rows;
    this.journal = journal;
    this.signIn = signIn;
    this.clock = clock;
  }

  /** All that are open, the one due first on top. */
  public List<ConflictItem> items() {
    List<Conflict> open = conflicts.open();
    if (open.isEmpty()) {
      return List.of();
    }
    Map<String, ConflictMatter> matters = store.byId();
    Map<Subject, List<RowApart>> apart = journal.rowsApart();
    return open.stream().map(one -> item(one, matters, apart)).sorted(FIRST_DUE).toList();
  }

  /** Those that should have been settled by now. */
  public List<ConflictItem> overdue() {
    Instant now = clock.instant();
    return items().stream().filter(item -> item.overdue(now)).toList();
  }

  /**
   * Puts what two entries say on somebody else's table, on every subject they contradict each other
   * about. The time by which it is due stays.
   *
   * @param counts the name of the entry that counts for now
   * @param against the name of the other
   * @param to a post or an officer
   * @throws RefusedException if there is no such contradiction, nobody is named, or it is theirs
   *     already
   * @throws org.watchfloor.journal.StaleException if another seat handed it on meanwhile
   */
  public void hand(String counts, String against, String to) {
    String whom = to.strip();
    if (whom.isEmpty() || whom.length() > LONGEST) {
      throw RefusedException.of("conflict.refused.nobody", LONGEST);
    }
    List<ConflictItem> meant =
        items().stream().filter(item -> item.conflict().what().names(counts, against)).toList();
    if (meant.isEmpty()) {
      throw RefusedException.of("conflict.refused.none", counts, against);
    }
    Draft draft = new Draft(signIn.actor());
    meant.stream()
        .filter(item -> !item.owner().equals(whom))
        .forEach(item -> add(draft, item, whom));
    if (draft.isEmpty()) {
      throw RefusedException.of("conflict.refused.theirs", whom);
    }
    journal.append(draft);
  }

  /** Rests on the matter as it is, so that of two seats that hand it on only one does. */
  private void add(Draft draft, ConflictItem item, String to) {
    Subject about = item.conflict().subject();
    Contradiction what = item.conflict().what();
    Subject matter = store.subject(item.id());
    draft
        .fact(
            matter,
            new ConflictHanded(about, what.rule(), what.counts(), what.against(), item.owner(), to),
            about)
        .expecting(matter, journal.version(matter));
  }

  private ConflictItem item(
      Conflict conflict, Map<String, ConflictMatter> matters, Map<Subject, List<RowApart>> apart) {
    String id = ConflictMatter.id(conflict);
    Duty duty = rules.of(conflict.what().rule());
    ConflictMatter matter = matters.get(id);
    List<Handed> handed = matter == null ? List.of() : matter.of(conflict);
    Instant since = since(conflict);
    Recorded counts = recorded(conflict.what().counts()).orElse(null);
    return new ConflictItem(
        id,
        conflict,
        about(conflict.subject(), counts),
        ConflictMatter.last(handed).map(one -> one.what().to()).orElse(duty.owner()),
        duty.owner(),
        handed.stream().map(one -> new Handing(one.what().to(), one.officer(), one.at())).toList(),
        ConflictMatter.apart(handed),
        since,
        since.plus(duty.within()),
        counts,
        recorded(conflict.what().against()).orElse(null),
        rows.differing(RowConflicts.of(conflict, apart), counts));
  }

  /** What a thing is called, with its kind. */
  public Message about(Subject subject) {
    return about(subject, null);
  }

  /** The same; what no feature names is called as its register's row says. */
  private Message about(Subject subject, @Nullable Recorded entry) {
    Message name =
        sources.stream()
            .flatMap(source -> source.name(subject).stream())
            .findFirst()
            .or(() -> rows.name(entry).map(said -> ConflictSource.called(said, subject.id())))
            .orElseGet(() -> Message.of("conflict.about.number", subject.id()));
    return Message.of("conflict.about.of", Message.of("conflict.kind." + subject.kind()), name);
  }

  /**
   * Since when both are here: what a township wrote two days ago and brings now is not overdue when
   * it arrives.
   */
  private Instant since(Conflict conflict) {
    List<Instant> known = new ArrayList<>();
    for (String name : List.of(conflict.what().counts(), conflict.what().against())) {
      entry(name).flatMap(journal::knownSince).ifPresent(known::add);
    }
    return Stream.of(known, newest(conflict.subject()))
        .filter(some -> !some.isEmpty())
        .findFirst()
        .flatMap(some -> some.stream().max(Comparator.naturalOrder()))
        .orElseGet(clock::instant);
  }

  /** Where a rule names things and not entries, the newest about them stands for both. */
  private List<Instant> newest(Subject subject) {
    return journal.timelines(List.of(subject)).values().stream()
        .map(Timeline::entries)
        .flatMap(Collection::stream)
        .flatMap(one -> journal.knownSince(one.entry().id()).stream())
        .toList();
  }

  private Optional<Recorded> recorded(String name) {
    return entry(name).flatMap(id -> journal.run(id, id).stream().findFirst());
  }

  private static Optional<EntryId> entry(String name) {
    try {
      return Optional.of(EntryId.parse(name));
    } catch (RefusedException e) {
      return Optional.empty();
    }
  }
}
