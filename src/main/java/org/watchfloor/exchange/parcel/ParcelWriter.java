package org.watchfloor.exchange.parcel;

import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.watchfloor.account.SignIn;
import org.watchfloor.base.Ids;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.WatchClock;
import org.watchfloor.exchange.peer.PeerCard;
import org.watchfloor.exchange.peer.PeerService;
import org.watchfloor.exchange.peer.StationKeys;
import org.watchfloor.journal.EntryId;
import org.watchfloor.journal.EntryRun;
import org.watchfloor.journal.Journal;

/** Makes a package of the entries others lack. Background threads. */
final class ParcelWriter {
  private final Journal journal;
  private final SignIn signIn;
  private final WatchClock clock;
  private final Ids ids;
  private final StationKeys keys;
  private final PeerService peers;
  private final ParcelStore parcels;

  @Inject
  ParcelWriter(
      Journal journal,
      SignIn signIn,
      WatchClock clock,
      Ids ids,
      StationKeys keys,
      PeerService peers,
      ParcelStore parcels) {
    this.journal = journal;
    this.signIn = signIn;
    this.clock = clock;
    this.ids = ids;
    this.keys = keys;
    this.peers = peers;
    this.parcels = parcels;
  }

  /**
   * Writes the file.
   *
   * @param to the cards of the stations that may open it
   * @param known what each of them is known to have, the newest number by station and incarnation
   * @return what it says of itself
   * @throws RefusedException if there is nothing they lack, or the file cannot be written
   */
  Manifest write(Path file, List<PeerCard> to, Collection<EntryId> known) {
    List<String> contents = new ArrayList<>();
    List<EntryId> entries = new ArrayList<>();
    SortedMap<EntryId, String> newest = new TreeMap<>();
    List<HeadSeal> kept = new ArrayList<>();
    // Nothing may be set aside between what is read and what is said to be here.
    journal.whileStill(last -> {
      newest.putAll(journal.newest());
      for (EntryId head : newest.keySet()) {
        journal.readAfter(
            lastKnown(head, known),
            entry -> {
              contents.add(entry.content());
              entries.add(entry.id());
            });
      }
      return kept.addAll(kept());
    });
    if (entries.isEmpty()) {
      throw RefusedException.of("exchange.parcel.refused.nothing");
    }
    byte[] packed = ParcelFile.packed(contents);
    long plain = ParcelFile.plainBytes(contents);
    if (packed.length > ParcelFile.LARGEST_PART || plain > ParcelFile.LARGEST_PART) {
      throw RefusedException.of("exchange.parcel.refused.tooMuch", entries.size());
    }
    String id = ids.next();
    byte[] key = PartCipher.key();
    byte[] closed = PartCipher.close(key, id, packed);
    Map<String, String> sealed = new TreeMap<>();
    to.forEach(card -> sealed.put(card.station(), StationKeys.seal(card, id, key)));
    List<EntryRun> runs = EntryRun.of(entries);
    PeerCard own = peers.own();
    Manifest manifest =
        new Manifest(
            Manifest.FORMAT,
            id,
            own.station(),
            own.name(),
            clock.instant(),
            signIn.actor().officer(),
            sealed,
            List.copyOf(newest.keySet()),
            runs,
            seals(runs, newest, kept),
            new Manifest.Part(closed.length, ParcelFile.sha256(closed), plain));
    byte[] bytes = ParcelFile.bytes(manifest);
    ParcelFile.write(file, bytes, keys.sign(bytes), closed);
    return manifest;
  }

  private static EntryId lastKnown(EntryId head, Collection<EntryId> known) {
    return known.stream()
        .filter(one -> one.station().equals(head.station()))
        .filter(one -> one.incarnation() == head.incarnation())
        .max(Comparator.comparingLong(EntryId::number))
        .orElse(new EntryId(head.station(), head.incarnation(), 0));
  }

  private List<HeadSeal> kept() {
    return parcels.takenAt(journal.station()).stream()
        .filter(TakenParcel::counts)
        .flatMap(parcel -> parcel.seals().stream())
        .toList();
  }

  /** Own entries are signed here; those of others go on under the signature they came with. */
  private List<HeadSeal> seals(
      List<EntryRun> runs, SortedMap<EntryId, String> newest, List<HeadSeal> known) {
    Map<EntryId, HeadSeal> kept = new HashMap<>();
    known.forEach(seal -> kept.put(seal.entry(), seal));
    List<HeadSeal> seals = new ArrayList<>();
    for (EntryRun run : runs) {
      EntryId last = run.last();
      HeadSeal seal =
          last.station().equals(journal.station())
              ? HeadSeal.of(last, Objects.requireNonNull(newest.get(last)), keys)
              : kept.get(last);
      if (seal != null) {
        seals.add(seal);
      }
    }
    return seals;
  }
}
