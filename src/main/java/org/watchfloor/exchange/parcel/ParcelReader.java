package org.watchfloor.exchange.parcel;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.watchfloor.base.Message;
import org.watchfloor.base.RefusedException;
import org.watchfloor.exchange.parcel.ParcelFile.Found;
import org.watchfloor.exchange.peer.Peer;
import org.watchfloor.exchange.peer.PeerCard;
import org.watchfloor.exchange.peer.PeerService;
import org.watchfloor.exchange.peer.StationKeys;
import org.watchfloor.journal.EntryId;
import org.watchfloor.journal.EntryRun;
import org.watchfloor.journal.Journal;
import org.watchfloor.store.DataFolder;
import org.watchfloor.store.FileShelf;

/**
 * Opens a package: who made it, whether it is whole and unaltered, whether it is for this station.
 * Reads only. Background threads.
 */
final class ParcelReader {
  private final Journal journal;
  private final StationKeys keys;
  private final PeerService peers;
  private final DataFolder folder;

  @Inject
  ParcelReader(Journal journal, StationKeys keys, PeerService peers, DataFolder folder) {
    this.journal = journal;
    this.folder = folder;
    this.keys = keys;
    this.peers = peers;
  }

  /**
   * @throws RefusedException if it is not a whole package of a trusted station for this one
   */
  Parcel open(Path file) {
    Found found = ParcelFile.read(file);
    Manifest said = found.said();
    Peer maker = maker(said);
    if (!StationKeys.isSignedBy(maker.card(), found.manifest(), found.signature())) {
      throw RefusedException.of("exchange.parcel.refused.signature", file, said.from());
    }
    String sealed = said.to().get(journal.station());
    if (sealed == null) {
      throw RefusedException.of(
          "exchange.parcel.refused.notForUs",
          file,
          String.join(" ", new TreeSet<>(said.to().keySet())));
    }
    byte[] part = ParcelFile.part(file, said.entries());
    byte[] key =
        keys.unseal(said.id(), sealed)
            .orElseThrow(() -> RefusedException.of("exchange.parcel.refused.otherKey", file));
    byte[] packed =
        PartCipher.open(key, said.id(), part)
            .orElseThrow(() -> RefusedException.of("exchange.parcel.refused.otherKey", file));
    List<String> contents = ParcelFile.unpacked(file, packed, said.entries().plain());
    Attachments attachments = new Attachments(file, said, key);
    attachments.check();
    return judged(said, attachments, new Links(file, contents));
  }

  private Peer maker(Manifest said) {
    if (said.from().equals(journal.station())) {
      throw RefusedException.of("exchange.parcel.refused.ownPackage", said.from());
    }
    Peer peer =
        peers
            .find(said.from())
            .orElseThrow(() ->
                RefusedException.of("exchange.parcel.refused.unknown", said.from(), said.name()));
    if (!peer.trusted()) {
      throw RefusedException.of(
          "exchange.parcel.refused.struckOff", said.from(), peer.card().name());
    }
    return peer;
  }

  /** What the entries of a run count for. */
  private enum Worth {
    /** Signed by the station that wrote them, or known here to the last. */
    FULL,
    /** Of a station never introduced: on the word of the one that passed them on. */
    ON_TRUST,
    /** Of a machine its station no longer has: on the word of the one that passed them on too. */
    EARLIER_MACHINE,
    LEFT_OUT
  }

  private Parcel judged(Manifest said, Attachments attachments, Links links) {
    List<String> contents = new ArrayList<>();
    SortedSet<String> onTrust = new TreeSet<>();
    SortedSet<String> earlier = new TreeSet<>();
    SortedMap<String, Long> leftOut = new TreeMap<>();
    for (EntryRun run : said.runs()) {
      List<String> texts = links.through(run);
      String station = run.first().station();
      Worth worth = isKnown(run) ? Worth.FULL : worth(said, run, linkOf(texts.getLast()));
      switch (worth) {
        case FULL -> contents.addAll(texts);
        case ON_TRUST -> {
          contents.addAll(texts);
          onTrust.add(station);
        }
        case EARLIER_MACHINE -> {
          contents.addAll(texts);
          earlier.add(station);
        }
        case LEFT_OUT -> leftOut.merge(station, run.size(), Long::sum);
      }
    }
    links.end();
    return new Parcel(
        said, attachments, contents, List.copyOf(onTrust), List.copyOf(earlier), leftOut);
  }

  private boolean isKnown(EntryRun run) {
    EntryId last = run.last();
    return journal.newest().keySet().stream()
        .anyMatch(head ->
            head.station().equals(last.station())
                && head.incarnation() == last.incarnation()
                && head.number() >= last.number());
  }

  /**
   * The last of a run is signed by its station: each entry before it is bound to it by its link.
   * Nobody but this station itself writes what is new of its present machine.
   */
  private Worth worth(Manifest said, EntryRun run, String link) {
    String station = run.first().station();
    List<HeadSeal> seals =
        said.seals().stream()
            .filter(seal -> seal.entry().equals(run.last()) && seal.link().equals(link))
            .toList();
    if (station.equals(journal.station())) {
      if (isSealed(seals, peers.own())) {
        return Worth.FULL;
      }
      if (run.first().incarnation() == folder.card().incarnation()) {
        throw RefusedException.of("exchange.parcel.refused.ownEntries", said.from());
      }
      return Worth.EARLIER_MACHINE;
    }
    if (station.equals(said.from())) {
      return Worth.FULL;
    }
    Optional<Peer> known = peers.find(station);
    if (known.isEmpty()) {
      return Worth.ON_TRUST;
    }
    Peer peer = known.get();
    if (!peer.trusted()) {
      return Worth.LEFT_OUT;
    }
    if (isSealed(seals, peer.card())) {
      return Worth.FULL;
    }
    // With a key that may be in other hands by now, what was written with it is hearsay.
    return peer.earlier().stream().anyMatch(card -> isSealed(seals, card))
        ? Worth.EARLIER_MACHINE
        : Worth.LEFT_OUT;
  }

  private static boolean isSealed(List<HeadSeal> seals, PeerCard card) {
    return seals.stream().anyMatch(seal -> seal.isBy(card));
  }

  private static String linkOf(String content) {
    return FileShelf.sha256(content.getBytes(StandardCharsets.UTF_8));
  }

  /** Goes through the entries beside the runs the manifest says they are. */
  private static final class Links {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path file;
    private final List<String> contents;
    private int at;

    Links(Path file, List<String> contents) {
      this.file = file;
      this.contents = contents;
    }

    /**
     * The entries of the next run.
     *
     * @throws RefusedException if other entries are there
     */
    List<String> through(EntryRun run) {
      EntryId first = run.first();
      int from = at;
      if (!run.has(run.last()) || run.size() < 1) {
        throw altered();
      }
      for (long number = first.number(); number <= run.last().number(); number++) {
        if (at == contents.size()
            || !idOf(contents.get(at))
                .equals(new EntryId(first.station(), first.incarnation(), number))) {
          throw altered();
        }
        at++;
      }
      return contents.subList(from, at);
    }

    void end() {
      if (at != contents.size()) {
        throw altered();
      }
    }

    private EntryId idOf(String content) {
      try {
        JsonNode node = JSON.readTree(content);
        return new EntryId(
            node.path("station").asText(),
            node.path("incarnation").asInt(),
            node.path("number").asLong());
      } catch (JsonProcessingException e) {
        throw new RefusedException(Message.of("exchange.parcel.refused.altered", file), e);
      }
    }

    private RefusedException altered() {
      return RefusedException.of("exchange.parcel.refused.altered", file);
    }
  }
}
