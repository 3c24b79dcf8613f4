package org.watchfloor.exchange.parcel;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.watchfloor.account.SignIn;
import org.watchfloor.base.Message;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.Subscription;
import org.watchfloor.base.Texts;
import org.watchfloor.base.WatchClock;
import org.watchfloor.conflict.Conflict;
import org.watchfloor.conflict.ConflictDesk;
import org.watchfloor.conflict.ConflictService;
import org.watchfloor.duty.timeline.TimelineService;
import org.watchfloor.exchange.parcel.ParcelFact.ParcelSetAside;
import org.watchfloor.exchange.parcel.ParcelFact.ParcelTaken;
import org.watchfloor.exchange.parcel.ParcelPreview.Line;
import org.watchfloor.exchange.peer.Peer;
import org.watchfloor.exchange.peer.PeerCard;
import org.watchfloor.exchange.peer.PeerService;
import org.watchfloor.journal.Actor;
import org.watchfloor.journal.Draft;
import org.watchfloor.journal.EntriesSetAside;
import org.watchfloor.journal.EntryId;
import org.watchfloor.journal.EntryRun;
import org.watchfloor.journal.Journal;
import org.watchfloor.journal.Recorded;
import org.watchfloor.journal.RegisterFact;
import org.watchfloor.journal.Subject;
import org.watchfloor.journal.Timeline;
import org.watchfloor.journal.Versioned;
import org.watchfloor.store.FileShelf;

/**
 * The door to packages between stations: makes, looks through, takes in and sets aside. Any thread
 * but the JavaFX thread.
 */
@Singleton
public final class ParcelService {
  private static final Logger LOG = LoggerFactory.getLogger(ParcelService.class);

  /** Below this two clocks count as one; a package takes longer to get here. */
  private static final Duration CLOCKS_APART = Duration.ofMinutes(2);

  /** Things named in a refusal. */
  private static final int NAMED = 5;

  private static final String STATION = "station";

  private final Journal journal;
  private final SignIn signIn;
  private final WatchClock clock;
  private final PeerService peers;
  private final ConflictService conflicts;
  private final ConflictDesk desk;
  private final TimelineService timeline;
  private final ParcelStore parcels;
  private final ParcelReader reader;
  private final ParcelWriter writer;
  private final FileShelf shelf;

  @Inject
  ParcelService(
      Journal journal,
      SignIn signIn,
      WatchClock clock,
      PeerService peers,
      ConflictService conflicts,
      ConflictDesk desk,
      TimelineService timeline,
      ParcelStore parcels,
      ParcelReader reader,
      ParcelWriter writer,
      FileShelf shelf) {
    this.journal = journal;
    this.signIn = signIn;
    this.clock = clock;
    this.peers = peers;
    this.conflicts = conflicts;
    this.desk = desk;
    this.timeline = timeline;
    this.parcels = parcels;
    this.reader = reader;
    this.writer = writer;
    this.shelf = shelf;
  }

  /** Runs something after every package taken in or set aside; must be quick. */
  public Subscription onChange(Runnable changed) {
    return journal.follow(ParcelFact.class, changed);
  }

  /** The packages this station took in, the latest first. */
  public List<TakenParcel> list() {
    return parcels.takenAt(journal.station()).reversed();
  }

  /** How far each introduced station and this one are apart. */
  public List<PeerState> peers() {
    List<TakenParcel> taken = parcels.takenAt(journal.station());
    return peers.list().stream().map(peer -> state(peer, taken)).toList();
  }

  private PeerState state(Peer peer, List<TakenParcel> taken) {
    String station = peer.card().station();
    Instant heard =
        taken.stream()
            .filter(parcel -> parcel.from().equals(station))
            .map(TakenParcel::takenAt)
            .max(Comparator.naturalOrder())
            .orElse(null);
    Map<EntryId, Long> known = numbers(known(station, taken));
    long lacks =
        journal.newest().keySet().stream()
            .mapToLong(head -> Math.max(0, head.number() - known.getOrDefault(origin(head), 0L)))
            .sum();
    return new PeerState(peer, heard, lacks);
  }

  /**
   * Makes a package of what some stations are not known to have.
   *
   * @param file a new file
   * @param to the stations that may open it; empty for all that are trusted
   * @param all everything there is, also what they are known to have: for a machine that lost it
   * @return what is in it, in a sentence
   * @throws RefusedException if a station was not introduced or is struck off, there is nothing
   *     they lack, or the file cannot be written
   */
  public Message export(Path file, List<String> to, boolean all) {
    List<PeerCard> cards = receivers(to);
    List<TakenParcel> taken = parcels.takenAt(journal.station());
    ParcelWriter.Made made = writer.write(file, cards, all ? List.of() : knownToAll(cards, taken));
    Manifest manifest = made.manifest();
    LOG.info("Package {} for {}: {} entries", manifest.id(), manifest.to(), manifest.size());
    Message said =
        Message.of(
            "exchange.parcel.made",
            file,
            manifest.size(),
            String.join(" ", cards.stream().map(PeerCard::station).toList()));
    int files = manifest.attachments().size();
    return made.missing() > 0
        ? Message.of("exchange.parcel.filesMissing", said, files, made.missing())
        : withFiles(said, files);
  }

  private static Message withFiles(Message said, int files) {
    return files == 0 ? said : Message.of("exchange.parcel.withFiles", said, files);
  }

  private List<PeerCard> receivers(List<String> to) {
    if (to.isEmpty()) {
      List<PeerCard> all = peers.list().stream().filter(Peer::trusted).map(Peer::card).toList();
      if (all.isEmpty()) {
        throw RefusedException.of("exchange.parcel.refused.nobody");
      }
      return all;
    }
    List<PeerCard> cards = new ArrayList<>();
    for (String station : new LinkedHashSet<>(to)) {
      Peer peer =
          peers
              .find(station)
              .orElseThrow(() -> RefusedException.of("exchange.peer.refused.none", station));
      if (!peer.trusted()) {
        throw RefusedException.of("exchange.peer.refused.struckOff", station);
      }
      cards.add(peer.card());
    }
    return cards;
  }

  /** Of each station the newest entry that every one of some stations has. */
  private static Collection<EntryId> knownToAll(List<PeerCard> cards, List<TakenParcel> taken) {
    Map<EntryId, Long> least = null;
    for (PeerCard card : cards) {
      Map<EntryId, Long> known = numbers(known(card.station(), taken));
      if (least == null) {
        least = new HashMap<>(known);
      } else {
        least.keySet().retainAll(known.keySet());
        least.replaceAll((origin, number) -> Math.min(number, known.getOrDefault(origin, 0L)));
      }
    }
    return least == null
        ? List.of()
        : least.entrySet().stream()
            .map(one ->
                new EntryId(one.getKey().station(), one.getKey().incarnation(), one.getValue()))
            .toList();
  }

  /**
   * What a station said it has, in the package of it that was taken in last: one that was restored,
   * or set something aside, has less than before.
   *
   * @param taken in the order they were taken in
   */
  private static List<EntryId> known(String station, List<TakenParcel> taken) {
    return taken.reversed().stream()
        .filter(parcel -> parcel.from().equals(station))
        .findFirst()
        .map(TakenParcel::knows)
        .orElse(List.of());
  }

  private static Map<EntryId, Long> numbers(List<EntryId> known) {
    Map<EntryId, Long> numbers = new HashMap<>();
    known.forEach(one -> numbers.merge(origin(one), one.number(), Math::max));
    return numbers;
  }

  /** The name of no entry, that stands for all of a station and incarnation. */
  private static EntryId origin(EntryId one) {
    return new EntryId(one.station(), one.incarnation(), 0);
  }

  /**
   * Looks a package through: what would come in and what it would contradict. Changes nothing.
   * Nothing else is written meanwhile.
   *
   * @param texts the language its entries are told in
   * @throws RefusedException if it cannot be taken in, with the reason
   */
  public ParcelPreview preview(Path file, Texts texts) {
    Parcel parcel = reader.open(file);
    Manifest said = parcel.manifest();
    Set<Conflict> before = new HashSet<>(conflicts.open());
    List<Line> fresh = new ArrayList<>();
    List<ParcelPreview.Arising> arising = new ArrayList<>();
    Incoming incoming =
        journal.rehearse(
            parcel.contents(),
            (ids, recorded) -> {
              fresh.addAll(lines(recorded, texts));
              // Named here, where what comes in is known.
              conflicts.open().stream()
                  .filter(one -> !before.contains(one))
                  .map(one -> new ParcelPreview.Arising(one, desk.about(one.subject())))
                  .forEach(arising::add);
              return new Incoming(ids.size(), recorded.size());
            });
    fresh.sort(Comparator.comparing(one -> one.recorded().entry().happenedAt()));
    return new ParcelPreview(
        said.id(),
        said.from(),
        said.name(),
        said.madeAt(),
        said.size(),
        fresh,
        incoming.all(),
        incoming.readable() - fresh.size(),
        incoming.all() - incoming.readable(),
        arising,
        parcel.attachments().size(),
        parcel.onTrust(),
        parcel.earlierMachines(),
        parcel.leftOut(),
        ahead(said));
  }

  /**
   * What the maker of a package had when it made it: everything in it, and more.
   *
   * @throws RefusedException if it cannot be opened
   */
  public List<EntryId> knows(Path file) {
    return reader.open(file).manifest().knows();
  }

  /** How many entries are lacking here of what one has. */
  public long lackingHere(Collection<EntryId> knows) {
    return ParcelsOnWord.missing(knows, journal.newest().keySet());
  }

  private List<Line> lines(List<Recorded> recorded, Texts texts) {
    List<Recorded> told =
        recorded.stream()
            .filter(one -> !(one.fact() instanceof RegisterFact kept && kept.onlyKeeps()))
            .toList();
    List<String> said = timeline.say(told, texts);
    List<Line> lines = new ArrayList<>(told.size());
    for (int at = 0; at < told.size(); at++) {
      lines.add(new Line(told.get(at), said.get(at)));
    }
    return lines;
  }

  /** How many entries would be new, and how many of them this program can read. */
  private record Incoming(long all, long readable) {}

  private Duration ahead(Manifest said) {
    Duration ahead = Duration.between(clock.instant(), said.madeAt());
    return ahead.compareTo(CLOCKS_APART) > 0 ? ahead : Duration.ZERO;
  }

  /**
   * Takes a package in, all of it or nothing; one whose entries are all here changes nothing.
   *
   * @return what came in, in a sentence
   * @throws RefusedException if it cannot be taken in, with the reason; nothing has changed
   */
  public Message take(Path file) {
    return take(reader.open(file), signIn.actor());
  }

  /**
   * Takes in the package that was looked through.
   *
   * @param number its id, as the preview told it
   * @throws RefusedException as {@link #take(Path)}, or if another lies there now
   */
  public Message take(Path file, String number) {
    return take(lookedThrough(file, number), signIn.actor());
  }

  /**
   * Takes in the package that was looked through and raised no question, in nobody's name: no
   * officer had a hand in it.
   *
   * @throws RefusedException as {@link #take(Path, String)}
   */
  public Message takeByItself(Path file, String number) {
    return take(
        lookedThrough(file, number), new Actor(SignIn.NOBODY.officer(), signIn.actor().seat()));
  }

  private Parcel lookedThrough(Path file, String number) {
    Parcel parcel = reader.open(file);
    if (!parcel.manifest().id().equals(number)) {
      throw RefusedException.of("exchange.parcel.refused.another", file);
    }
    return parcel;
  }

  private Message take(Parcel parcel, Actor taker) {
    Manifest said = parcel.manifest();
    Set<Conflict> before = new HashSet<>(conflicts.open());
    parcel.attachments().keep(shelf);
    List<EntryRun> runs = journal.receive(parcel.contents(), fresh -> entryOf(said, fresh, taker));
    long count = runs.stream().mapToLong(EntryRun::size).sum();
    long arisen = conflicts.open().stream().filter(one -> !before.contains(one)).count();
    LOG.info("Package {} of {}: {} entries", said.id(), said.from(), count);
    return withFiles(withLeftOut(parcel, came(parcel, count, arisen)), parcel.attachments().size());
  }

  private static Message came(Parcel parcel, long count, long arisen) {
    Manifest said = parcel.manifest();
    long inside = said.size() - parcel.leftOutEntries();
    if (count == 0) {
      return Message.of("exchange.parcel.nothingNew", said.from(), said.name(), inside);
    }
    return Message.of(
        arisen == 0 ? "exchange.parcel.taken" : "exchange.parcel.takenWithConflicts",
        said.from(),
        said.name(),
        count,
        inside - count,
        arisen);
  }

  private static Message withLeftOut(Parcel parcel, Message came) {
    return parcel.leftOut().isEmpty()
        ? came
        : Message.of(
            "exchange.parcel.leftOut",
            came,
            String.join(" ", parcel.leftOut().keySet()),
            parcel.leftOutEntries());
  }

  private Draft entryOf(Manifest said, List<EntryRun> fresh, Actor taker) {
    return new Draft(taker)
        .fact(
            parcels.subject(ParcelStore.id(journal.station(), said.id())),
            new ParcelTaken(said.from(), said.madeAt(), fresh, said.knows(), said.seals()),
            origins(fresh));
  }

  /** A later package with entries of the same stations shows on these. */
  private static List<Subject> origins(List<EntryRun> runs) {
    return runs.stream()
        .map(run -> new Subject(STATION, run.first().station()))
        .distinct()
        .toList();
  }

  /**
   * No longer counts what a package brought, as if it had never come. It can be taken in again.
   *
   * @param number the package's id
   * @param reason why
   * @return what no longer counts, in a sentence
   * @throws RefusedException if there is no such package, it was set aside, no reason is given, or
   *     something was built on what it brought; nothing has changed
   */
  public Message setAside(String number, String reason) {
    String id = ParcelStore.id(journal.station(), number.strip());
    Versioned<TakenParcel> known =
        parcels
            .find(id)
            .orElseThrow(() -> RefusedException.of("exchange.parcel.refused.notTaken", number));
    TakenParcel parcel = known.state();
    if (!parcel.counts()) {
      throw RefusedException.of("exchange.parcel.refused.setAside", number);
    }
    if (reason.isBlank()) {
      throw RefusedException.of("exchange.parcel.refused.reason");
    }
    Subject subject = parcels.subject(id);
    // What came back of this station's own stays: nobody else has more right to it.
    List<EntryRun> others =
        parcel.runs().stream()
            .filter(run -> !run.first().station().equals(journal.station()))
            .toList();
    Draft draft =
        new Draft(signIn.actor())
            .fact(subject, new ParcelSetAside(reason.strip()))
            .fact(subject, new EntriesSetAside(others))
            .expecting(subject, known.version());
    Set<Subject> touched = touched(others);
    Map<Subject, Timeline> written = journal.timelines(touched);
    written.forEach((one, timeline) -> draft.expectingNothingNewAbout(one, timeline.mentions()));
    refuseIfBuiltOn(parcel, written);
    journal.append(draft);
    LOG.info("Package {} set aside", number);
    return Message.of(
        "exchange.parcel.setAside",
        number,
        parcel.from(),
        others.stream().mapToLong(EntryRun::size).sum());
  }

  /** What its entries are about or concern, and the stations that wrote them. */
  private Set<Subject> touched(List<EntryRun> runs) {
    Set<Subject> touched = new LinkedHashSet<>(origins(runs));
    for (EntryRun run : runs) {
      EntryId first = run.first();
      journal.readAfter(
          new EntryId(first.station(), first.incarnation(), first.number() - 1),
          entry -> {
            if (run.has(entry.id())) {
              touched.add(entry.subject());
              touched.addAll(entry.about());
            }
          });
    }
    return touched;
  }

  private void refuseIfBuiltOn(TakenParcel parcel, Map<Subject, Timeline> written) {
    List<TakenParcel> later =
        parcels.takenAt(journal.station()).stream()
            .filter(TakenParcel::counts)
            .filter(one -> one.time().compareTo(parcel.time()) > 0)
            .toList();
    List<String> builtOn =
        written.entrySet().stream()
            .filter(one ->
                one.getValue().entries().stream()
                    .anyMatch(recorded -> isLater(recorded, parcel, later)))
            .map(one -> one.getKey().id())
            .sorted()
            .toList();
    if (!builtOn.isEmpty()) {
      throw RefusedException.of(
          "exchange.parcel.refused.builtOn",
          builtOn.size(),
          builtOn.stream()
              .limit(NAMED)
              .<Object>map(id -> id)
              .reduce((one, other) -> Message.of("account.and", one, other))
              .orElseThrow());
    }
  }

  /**
   * Written here after it came in, or brought by a package that came later and counts. What is said
   * of packages themselves builds on nothing.
   */
  private boolean isLater(Recorded recorded, TakenParcel parcel, List<TakenParcel> later) {
    EntryId id = recorded.entry().id();
    if (recorded.fact() instanceof ParcelFact) {
      return later.stream().anyMatch(one -> one.entry().equals(id));
    }
    boolean here =
        id.station().equals(journal.station())
            && recorded.entry().time().compareTo(parcel.time()) > 0;
    return here || later.stream().flatMap(one -> one.runs().stream()).anyMatch(run -> run.has(id));
  }
}
