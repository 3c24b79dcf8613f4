package org.watchfloor.exchange.parcel;

import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.watchfloor.base.RefusedException;
import org.watchfloor.exchange.peer.Peer;
import org.watchfloor.exchange.peer.PeerService;
import org.watchfloor.journal.EntryId;
import org.watchfloor.journal.FactRegistry;
import org.watchfloor.journal.Journal;

/**
 * Packages for a station that says itself, now, what it has: over a link, where a package need not
 * be guessed from the last one that came on a stick. Background threads.
 */
public final class ParcelsOnWord {
  /** Up to so many entries it is looked what they say; more are never of packages alone. */
  private static final long FEW = 200;

  private final Journal journal;
  private final PeerService peers;
  private final ParcelWriter writer;
  private final FactRegistry facts;

  @Inject
  ParcelsOnWord(Journal journal, PeerService peers, ParcelWriter writer, FactRegistry facts) {
    this.journal = journal;
    this.peers = peers;
    this.writer = writer;
    this.facts = facts;
  }

  /**
   * A package that was made.
   *
   * @param number its id
   * @param entries how many it has
   */
  public record Made(String number, long entries) {}

  /** The newest entry of every station and incarnation that is here: this station's own word. */
  public List<EntryId> own() {
    return List.copyOf(journal.newest().keySet());
  }

  /**
   * Makes a package for one station.
   *
   * @param file a new file
   * @param knows the newest entry it has of every station and incarnation
   * @throws RefusedException if it was not introduced or is struck off, lacks nothing, or the file
   *     cannot be written
   */
  public Made make(Path file, String to, Collection<EntryId> knows) {
    Peer peer =
        peers
            .find(to)
            .filter(Peer::trusted)
            .orElseThrow(() -> RefusedException.of("exchange.peer.refused.none", to));
    Manifest manifest = writer.write(file, List.of(peer.card()), knows).manifest();
    return new Made(manifest.id(), manifest.size());
  }

  /**
   * How many entries here a station lacks. Entries that only say a package came in do not count
   * while there is nothing else: they would go to and fro without end.
   *
   * @param knows the newest entry it has of every station and incarnation
   */
  public long lacking(Collection<EntryId> knows) {
    List<EntryId> own = own();
    long lacks = missing(own, knows);
    return lacks > FEW || lacks > 0 && isMoreThanPackages(own, numbers(knows)) ? lacks : 0;
  }

  /** How many of some entries one who has others lacks. */
  public static long missing(Collection<EntryId> of, Collection<EntryId> knows) {
    Map<EntryId, Long> known = numbers(knows);
    return of.stream()
        .mapToLong(head -> Math.max(0, head.number() - known.getOrDefault(origin(head), 0L)))
        .sum();
  }

  private boolean isMoreThanPackages(List<EntryId> own, Map<EntryId, Long> known) {
    Set<String> packages = facts.namesOf(ParcelFact.class);
    boolean[] more = new boolean[1];
    for (EntryId head : own) {
      long from = known.getOrDefault(origin(head), 0L);
      if (head.number() > from) {
        journal.readAfter(
            new EntryId(head.station(), head.incarnation(), from),
            entry -> more[0] |= !packages.contains(entry.fact()));
      }
    }
    return more[0];
  }

  private static Map<EntryId, Long> numbers(Collection<EntryId> known) {
    Map<EntryId, Long> numbers = new HashMap<>();
    known.forEach(one -> numbers.merge(origin(one), one.number(), Math::max));
    return numbers;
  }

  /** The name of no entry, that stands for all of a station and incarnation. */
  private static EntryId origin(EntryId one) {
    return new EntryId(one.station(), one.incarnation(), 0);
  }
}
