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
import java.util.TreeSet;
import org.watchfloor.base.Message;
import org.watchfloor.base.RefusedException;
import org.watchfloor.exchange.parcel.ParcelFile.Found;
import org.watchfloor.exchange.peer.Peer;
import org.watchfloor.exchange.peer.PeerService;
import org.watchfloor.exchange.peer.StationKeys;
import org.watchfloor.journal.EntryId;
import org.watchfloor.journal.EntryRun;
import org.watchfloor.journal.Journal;

/**
 * Opens a package: who made it, whether it is whole and unaltered, whether it is for this station.
 * Reads only. Background threads.
 */
final class ParcelReader {
  private final Journal journal;
  private final StationKeys keys;
  private final PeerService peers;

  @Inject
  ParcelReader(Journal journal, StationKeys keys, PeerService peers) {
    this.journal = journal;
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
    byte[] packed =
        keys.unseal(said.id(), sealed)
            .flatMap(key -> PartCipher.open(key, said.id(), part))
            .orElseThrow(() -> RefusedException.of("exchange.parcel.refused.otherKey", file));
    List<String> contents = ParcelFile.unpacked(file, packed, said.entries().plain());
    return new Parcel(said, contents, onTrust(said, new Links(file, contents)));
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

  /** The entries of a third station need that station's signature, where its card is known. */
  private List<String> onTrust(Manifest said, Links links) {
    List<String> onTrust = new ArrayList<>();
    for (EntryRun run : said.runs()) {
      String link = links.through(run);
      String station = run.first().station();
      if (!station.equals(said.from()) && !station.equals(journal.station())) {
        Optional<Peer> known = peers.find(station);
        if (known.isEmpty()) {
          onTrust.add(station);
        } else if (!isSealed(run, link, known.get(), said.seals())) {
          throw RefusedException.of("exchange.parcel.refused.seal", station, said.from());
        }
      }
    }
    links.end();
    return onTrust.stream().distinct().sorted().toList();
  }

  /** The last of a run was signed: each entry before it is bound to it by its link. */
  private static boolean isSealed(EntryRun run, String link, Peer peer, List<HeadSeal> seals) {
    return peer.trusted()
        && seals.stream()
            .anyMatch(seal ->
                seal.entry().equals(run.last())
                    && seal.link().equals(link)
                    && seal.isBy(peer.card()));
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
     * The link of the last entry of the next run.
     *
     * @throws RefusedException if other entries are there
     */
    String through(EntryRun run) {
      EntryId first = run.first();
      if (!first.station().equals(run.last().station()) || run.size() < 1) {
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
      return ParcelFile.sha256(contents.get(at - 1).getBytes(StandardCharsets.UTF_8));
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
