package org.watchfloor.exchange.parcel;

import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.watchfloor.account.SignIn;
import org.watchfloor.base.Ids;
import org.watchfloor.base.Message;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.WatchClock;
import org.watchfloor.exchange.peer.PeerCard;
import org.watchfloor.exchange.peer.PeerService;
import org.watchfloor.exchange.peer.StationKeys;
import org.watchfloor.journal.EntryId;
import org.watchfloor.journal.EntryRun;
import org.watchfloor.journal.FactRegistry;
import org.watchfloor.journal.Journal;
import org.watchfloor.journal.NamesFile;
import org.watchfloor.store.FileShelf;

/** Makes a package of the entries others lack. Background threads. */
final class ParcelWriter {
  private final Journal journal;
  private final SignIn signIn;
  private final WatchClock clock;
  private final Ids ids;
  private final StationKeys keys;
  private final PeerService peers;
  private final ParcelStore parcels;
  private final FactRegistry facts;
  private final FileShelf shelf;

  @Inject
  ParcelWriter(
      Journal journal,
      SignIn signIn,
      WatchClock clock,
      Ids ids,
      StationKeys keys,
      PeerService peers,
      ParcelStore parcels,
      FactRegistry facts,
      FileShelf shelf) {
    this.journal = journal;
    this.signIn = signIn;
    this.clock = clock;
    this.ids = ids;
    this.keys = keys;
    this.peers = peers;
    this.parcels = parcels;
    this.facts = facts;
    this.shelf = shelf;
  }

  /**
   * A package that was made.
   *
   * @param manifest what it says of itself
   * @param missing how many files its entries name are not in it, as this station has them not or
   *     damaged
   */
  record Made(Manifest manifest, int missing) {}

  /**
   * Writes the file.
   *
   * @param to the cards of the stations that may open it
   * @param known what each of them is known to have, the newest number by station and incarnation
   * @throws RefusedException if there is nothing they lack, or the file cannot be written
   */
  Made write(Path file, List<PeerCard> to, Collection<EntryId> known) {
    List<String> contents = new ArrayList<>();
    List<EntryId> entries = new ArrayList<>();
    SortedMap<EntryId, String> newest = new TreeMap<>();
    List<HeadSeal> kept = new ArrayList<>();
    Set<String> files = new LinkedHashSet<>();
    Set<String> naming = facts.namesOf(NamesFile.class);
    // Nothing may be set aside between what is read and what is said to be here.
    journal.whileStill(last -> {
      newest.putAll(journal.newest());
      for (EntryId head : newest.keySet()) {
        journal.readAfter(
            lastKnown(head, known),
            entry -> {
              contents.add(entry.content());
              entries.add(entry.id());
              if (naming.contains(entry.fact())
                  && facts.read(entry).orElse(null) instanceof NamesFile named) {
                files.add(named.sha256());
              }
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
    Map<String, Supplier<byte[]>> closing = new LinkedHashMap<>();
    List<Manifest.Attachment> attachments = new ArrayList<>();
    for (String sha256 : files) {
      byte[] whole = whole(sha256);
      if (whole.length > 0) {
        UnaryOperator<byte[]> closes =
            bytes -> PartCipher.close(PartCipher.keyOf(key, sha256), id, bytes);
        attachments.add(new Manifest.Attachment(sha256, part(closes.apply(whole), whole.length)));
        closing.put(sha256, () -> closes.apply(still(sha256)));
      }
    }
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
            part(closed, plain),
            attachments);
    byte[] bytes = ParcelFile.bytes(manifest);
    ParcelFile.write(file, bytes, keys.sign(bytes), closed, closing);
    return new Made(manifest, files.size() - attachments.size());
  }

  private static Manifest.Part part(byte[] closed, long plain) {
    return new Manifest.Part(closed.length, FileShelf.sha256(closed), plain);
  }

  /** A file that was whole a moment ago. */
  private byte[] still(String sha256) {
    byte[] whole = whole(sha256);
    if (whole.length == 0) {
      throw RefusedException.of("exchange.parcel.refused.attachmentGone", shelf.file(sha256));
    }
    return whole;
  }

  /** A file as it was attached; empty if it is not here so. */
  private byte[] whole(String sha256) {
    try {
      return shelf.get(sha256).bytes();
    } catch (IOException e) {
      throw new RefusedException(
          Message.of(
              "exchange.parcel.refused.attachment",
              shelf.file(sha256),
              String.valueOf(e.getMessage())),
          e);
    }
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
