package org.watchfloor.region.outage;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.watchfloor.account.SignIn;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.Subscription;
import org.watchfloor.geo.PointSource;
import org.watchfloor.journal.Draft;
import org.watchfloor.journal.Journal;
import org.watchfloor.journal.Versioned;
import org.watchfloor.region.Area;
import org.watchfloor.region.AreaLevel;
import org.watchfloor.region.RegionFact;
import org.watchfloor.region.RegionService;
import org.watchfloor.region.outage.OutageFact.MessengerSent;
import org.watchfloor.region.outage.OutageFact.OutageReported;
import org.watchfloor.region.outage.OutageFact.PlaceUnreached;

/** The door to outages. Any thread but the JavaFX thread. */
@Singleton
public final class OutageService {
  /** The subject kind of outages: {@code outage:AREA CODE}. */
  public static final String KIND = "outage";

  private final Journal journal;
  private final SignIn signIn;
  private final RegionService region;
  private final OutageStore store;

  @Inject
  OutageService(Journal journal, SignIn signIn, RegionService region, OutageStore store) {
    this.journal = journal;
    this.signIn = signIn;
    this.region = region;
    this.store = store;
  }

  /** Runs something after every change, on the thread that made it; must be quick. */
  public Subscription onChange(Runnable changed) {
    Subscription said = journal.follow(OutageFact.class, changed);
    Subscription areas = journal.follow(RegionFact.class, changed);
    return () -> {
      said.close();
      areas.close();
    };
  }

  /**
   * Every township and village, also those nobody said anything about: who is cut off first, then
   * by silence, the longest first.
   */
  public List<PlaceStatus> board() {
    Map<String, Outage> known = new HashMap<>();
    store.list().forEach(outage -> known.put(outage.area(), outage));
    Map<String, String> names = new HashMap<>();
    List<PlaceStatus> board = new ArrayList<>();
    for (Area area : region.areas()) {
      names.put(area.code(), area.name());
      if (area.level() != AreaLevel.COUNTY) {
        Outage outage = known.remove(area.code());
        board.add(status(area, names, outage == null ? Outage.unknown(area.code()) : outage));
      }
    }
    // Another station may know places this register does not have yet.
    known.values().forEach(outage -> board.add(status(stranger(outage.area()), names, outage)));
    board.sort(PlaceStatus.WORST_FIRST);
    return board;
  }

  /** The places an officer has to think of, as {@link #board} sorts them. */
  public List<PlaceStatus> troubled() {
    return store.troubled().stream()
        .map(outage -> find(outage.area()))
        .flatMap(Optional::stream)
        .sorted(PlaceStatus.WORST_FIRST)
        .toList();
  }

  /** One place; empty if neither the register nor the record knows it. */
  public Optional<PlaceStatus> find(String code) {
    Optional<Outage> known = store.find(code).map(Versioned::state);
    Optional<Area> area = region.area(code);
    if (area.isEmpty() && known.isEmpty()) {
      return Optional.empty();
    }
    Map<String, String> names = new HashMap<>();
    area.map(Area::parent)
        .flatMap(region::area)
        .ifPresent(town -> names.put(town.code(), town.name()));
    return Optional.of(
        status(
            area.orElseGet(() -> stranger(code)),
            names,
            known.orElseGet(() -> Outage.unknown(code))));
  }

  /**
   * The township or village of a code or an exact name.
   *
   * @throws RefusedException if there is none, or the name is that of several
   */
  public Area place(String codeOrName) {
    Optional<Area> byCode = region.area(codeOrName);
    List<Area> found =
        byCode.isPresent()
            ? List.of(byCode.get())
            : region.areas().stream().filter(area -> area.name().equals(codeOrName)).toList();
    if (found.isEmpty()) {
      throw RefusedException.of("outage.refused.noArea", codeOrName);
    }
    if (found.size() > 1) {
      throw RefusedException.of(
          "outage.refused.several", codeOrName, found.size(), found.getFirst().code());
    }
    return found.getFirst();
  }

  /**
   * Writes down what somebody says of a place. Over a channel on which somebody there spoke it is
   * also the last contact.
   *
   * @param at when it was so; null for now
   * @throws RefusedException if there is no such place, or nothing is said
   */
  public void report(String area, OutageReport report, @Nullable Instant at) {
    check(area);
    if (report.said().isEmpty() && !report.channel().heard()) {
      throw RefusedException.of("outage.refused.nothing");
    }
    Outage now = store.find(area).map(Versioned::state).orElseGet(() -> Outage.unknown(area));
    Map<Strand, String> after = new EnumMap<>(Strand.class);
    report
        .said()
        .keySet()
        .forEach(strand -> {
          StrandReport stands = now.report(strand);
          if (stands != null) {
            after.put(strand, stands.entry());
          }
        });
    append(
        area,
        new OutageReported(
            report.said(), report.channel(), report.by().strip(), report.note().strip(), after),
        at);
  }

  /**
   * Writes down that a place could not be reached.
   *
   * @param at when it was tried; null for now
   */
  public void unreached(String area, Channel channel, String note, @Nullable Instant at) {
    check(area);
    if (!channel.heard()) {
      throw RefusedException.of("outage.refused.notTried");
    }
    append(area, new PlaceUnreached(channel, note.strip()), at);
  }

  /**
   * Writes down that somebody was sent to a place.
   *
   * @param at when they left; null for now
   */
  public void send(String area, String who, String note, @Nullable Instant at) {
    check(area);
    if (who.isBlank()) {
      throw RefusedException.of("outage.refused.noWho");
    }
    append(area, new MessengerSent(who.strip(), note.strip()), at);
  }

  private void append(String area, OutageFact fact, @Nullable Instant at) {
    // Rests on nothing: two seats that report at once are both right, and the fold names who
    // contradicts whom.
    Draft draft = new Draft(signIn.actor()).fact(store.subject(area), fact);
    if (at != null) {
      draft.happenedAt(at);
    }
    journal.append(draft);
  }

  private void check(String code) {
    Area area =
        region
            .area(code)
            .or(() -> store.find(code).map(known -> stranger(code)))
            .orElseThrow(() -> RefusedException.of("outage.refused.noArea", code));
    if (area.level() == AreaLevel.COUNTY) {
      throw RefusedException.of("outage.refused.county", area.name());
    }
  }

  private static PlaceStatus status(Area area, Map<String, String> names, Outage outage) {
    String parent = area.parent();
    boolean village = area.level() == AreaLevel.VILLAGE && parent != null;
    return new PlaceStatus(area, village ? names.getOrDefault(parent, "") : "", outage);
  }

  private static Area stranger(String code) {
    return new Area(code, code, AreaLevel.VILLAGE, null, 0, 0, null, PointSource.UNTOLD);
  }
}
