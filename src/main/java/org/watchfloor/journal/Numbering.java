package org.watchfloor.journal;

import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.Message;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.WatchClock;
import org.watchfloor.store.Realm;
import org.watchfloor.store.StationCard;

/**
 * Gives this station's entries their numbers, times and links, and judges whether an entry of
 * another station follows what is known of it. Knows the newest entry of every origin. Called under
 * the journal's lock.
 */
final class Numbering {
  /**
   * So much may the clocks of two desks, or a wristwatch and a desk, be apart; what happened later
   * than that was typed wrong, in the hour or in the day.
   */
  static final Duration CLOCKS_APART = Duration.ofMinutes(5);

  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT).withZone(WatchClock.BEIJING);

  private final StationCard card;
  private final WatchClock clock;
  private final FactRegistry facts;
  private final EntryFormat format;
  private final Projection projection;
  private Map<Origin, OriginHead> heads = new HashMap<>();
  private HybridTime time = HybridTime.ZERO;

  Numbering(
      StationCard card,
      WatchClock clock,
      FactRegistry facts,
      EntryFormat format,
      Projection projection) {
    this.card = card;
    this.clock = clock;
    this.facts = facts;
    this.format = format;
    this.projection = projection;
  }

  /**
   * Refuses what is said to have happened later than now. Any thread.
   *
   * @throws RefusedException if it lies further ahead than {@link #CLOCKS_APART}
   */
  void refuseFuture(@Nullable Instant happenedAt) {
    Instant now = clock.instant();
    if (happenedAt != null && happenedAt.isAfter(now.plus(CLOCKS_APART))) {
      throw RefusedException.of(
          "journal.refused.future",
          MOMENT.format(happenedAt),
          MOMENT.format(now),
          CLOCKS_APART.toMinutes());
    }
  }

  /**
   * Goes on from where the tables are.
   *
   * @throws RefusedException if an entry is of a drill and this station is not, or the reverse
   */
  void goOnFromTables() {
    heads = projection.heads();
    time = projection.time();
    heads.keySet().forEach(origin -> refuseOtherRealm(origin.station()));
  }

  /**
   * A journal may have been copied from one folder into another.
   *
   * @throws RefusedException if an entry is of a drill and this station is not, or the reverse
   */
  void refuseOtherRealm(Entry entry) {
    refuseOtherRealm(entry.id().station());
  }

  private void refuseOtherRealm(String station) {
    Realm realm = Realm.of(station);
    if (realm != card.realm()) {
      throw RefusedException.of("journal.refused.realm." + realm, station, card.station());
    }
  }

  /** Remembers entries that are on disk now. */
  void saved(List<Entry> entries) {
    for (Entry entry : entries) {
      heads.put(Origin.of(entry.id()), headOf(entry));
      time = time.orLater(entry.time());
    }
  }

  /**
   * Makes a draft entries of this station.
   *
   * @param before entries that are about to be saved and come first, of this station or of others
   */
  List<Entry> number(Draft draft, List<Entry> before) {
    Origin origin = new Origin(card.station(), card.incarnation());
    OriginHead head =
        before.reversed().stream()
            .filter(entry -> Origin.of(entry.id()).equals(origin))
            .findFirst()
            .map(Numbering::headOf)
            .orElseGet(() -> ownHead(origin));
    HybridTime latest = time;
    for (Entry entry : before) {
      latest = latest.orLater(entry.time());
    }
    Instant now = clock.instant();
    List<Entry> entries = new ArrayList<>();
    for (Draft.Part part : draft.parts()) {
      Entry entry = write(draft, part, origin, head, latest.next(now), now);
      latest = entry.time();
      head = headOf(entry);
      entries.add(entry);
    }
    Draft.Whole whole = draft.whole();
    if (whole != null) {
      List<EntryId> ids = entries.stream().map(Entry::id).toList();
      Draft.Part part =
          new Draft.Part(
              new Subject(whole.kind(), ids.getFirst().toString()),
              List.of(),
              whole.fact().apply(ids),
              null);
      entries.add(write(draft, part, origin, head, latest.next(now), now));
    }
    return entries;
  }

  private Entry write(
      Draft draft, Draft.Part part, Origin origin, OriginHead head, HybridTime at, Instant now) {
    return format.write(
        new EntryId(origin.station(), origin.incarnation(), head.number() + 1),
        at,
        now,
        Objects.requireNonNullElse(
            part.happenedAt(), Objects.requireNonNullElse(draft.happenedAt(), now)),
        draft.actor(),
        part.subject(),
        part.about(),
        part.fact(),
        head.link());
  }

  /**
   * The entries among some texts that are not known yet.
   *
   * @throws RefusedException if a text is not an entry, is altered, is of the other realm, leaves a
   *     gap, or contradicts a known entry of the same name
   */
  List<Entry> accept(List<String> contents) {
    Map<Origin, OriginHead> moved = new HashMap<>(heads);
    Map<EntryId, Entry> fresh = new LinkedHashMap<>();
    for (String content : contents) {
      accept(content, moved, fresh).ifPresent(entry -> fresh.put(entry.id(), entry));
    }
    return List.copyOf(fresh.values());
  }

  /**
   * @param before the fresh entries among the texts before this one
   */
  private Optional<Entry> accept(
      String content, Map<Origin, OriginHead> moved, Map<EntryId, Entry> before) {
    Entry entry;
    try {
      entry = format.read(content);
      facts.read(entry);
    } catch (IllegalArgumentException | IllegalStateException e) {
      throw new RefusedException(Message.of("journal.refused.notAnEntry"), e);
    }
    Origin origin = Origin.of(entry.id());
    refuseOtherRealm(origin.station());
    OriginHead head = moved.get(origin);
    if (head != null && entry.id().number() <= head.number()) {
      if (!projection.link(entry.id()).equals(Optional.of(entry.link()))) {
        throw RefusedException.of("journal.refused.fork", entry.id());
      }
      return Optional.empty();
    }
    if (!followsKnown(entry, head, moved.keySet(), before)) {
      throw RefusedException.of("journal.refused.gap", entry.id());
    }
    moved.put(origin, headOf(entry));
    return Optional.of(entry);
  }

  private boolean followsKnown(
      Entry entry, @Nullable OriginHead head, Set<Origin> known, Map<EntryId, Entry> before) {
    if (head != null) {
      return entry.id().number() == head.number() + 1 && entry.prev().equals(head.link());
    }
    if (entry.id().number() == 1) {
      return entry.prev().equals(Entry.GENESIS);
    }
    EntryId id = entry.id();
    return known.stream()
        .filter(origin -> origin.isBefore(id))
        .map(origin -> new EntryId(origin.station(), origin.incarnation(), id.number() - 1))
        .flatMap(last -> link(last, before).stream())
        .anyMatch(entry.prev()::equals);
  }

  private Optional<String> link(EntryId id, Map<EntryId, Entry> before) {
    Entry fresh = before.get(id);
    return fresh == null ? projection.link(id) : Optional.of(fresh.link());
  }

  /** A new incarnation goes on where the restored backup ended. */
  private OriginHead ownHead(Origin origin) {
    return heads.entrySet().stream()
        .filter(head -> head.getKey().station().equals(origin.station()))
        .filter(head -> head.getKey().incarnation() <= origin.incarnation())
        .max(Comparator.comparingInt(head -> head.getKey().incarnation()))
        .map(Map.Entry::getValue)
        .orElse(new OriginHead(0, Entry.GENESIS));
  }

  private static OriginHead headOf(Entry entry) {
    return new OriginHead(entry.id().number(), entry.link());
  }
}
