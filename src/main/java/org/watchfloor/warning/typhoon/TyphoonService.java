package org.watchfloor.warning.typhoon;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.watchfloor.account.SignIn;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.Subscription;
import org.watchfloor.base.WatchClock;
import org.watchfloor.geo.GeoPoint;
import org.watchfloor.journal.Draft;
import org.watchfloor.journal.Journal;
import org.watchfloor.journal.Subject;
import org.watchfloor.journal.Versioned;
import org.watchfloor.region.Area;
import org.watchfloor.region.AreaLevel;
import org.watchfloor.region.RegionService;
import org.watchfloor.warning.typhoon.TyphoonFact.BulletinTaken;

/** The door to typhoons. Any thread but the JavaFX thread. */
@Singleton
public final class TyphoonService {
  /** The kind of subject a storm is. */
  public static final String KIND = "typhoon";

  private final Journal journal;
  private final SignIn signIn;
  private final WatchClock clock;
  private final TyphoonStore store;
  private final TyphoonTables tables;
  private final RegionService region;

  @Inject
  TyphoonService(
      Journal journal,
      SignIn signIn,
      WatchClock clock,
      TyphoonStore store,
      TyphoonTables tables,
      RegionService region) {
    this.journal = journal;
    this.signIn = signIn;
    this.clock = clock;
    this.store = store;
    this.tables = tables;
    this.region = region;
  }

  /** Runs something after every bulletin, on the thread that took it in; must be quick. */
  public Subscription onChange(Runnable changed) {
    return journal.follow(TyphoonFact.class, changed);
  }

  /** All storms in the order of their numbers. */
  public List<Storm> list() {
    return store.list();
  }

  /** The storms something is still known of, the latest first. */
  public List<Storm> current() {
    return store.since(clock.instant().minus(tables.shown()));
  }

  /** The storm of a number. */
  public Optional<Storm> find(String number) {
    return store.find(number).map(Versioned::state);
  }

  /** The tracks of a storm, the agency shown first on top. */
  public List<Track> tracks(Storm storm) {
    return storm.tracks().stream()
        .sorted(
            Comparator.comparingInt((Track track) -> tables.rank(track.agency()))
                .thenComparing(Track::agency))
        .toList();
  }

  /**
   * Takes in bulletins of files in one append; what is known already changes nothing.
   *
   * @return the numbers of the storms that changed
   * @throws RefusedException if one of them cannot be so; nothing is in then
   */
  public List<String> take(List<Bulletin> bulletins) {
    return append(bulletins, false);
  }

  /** The same of what an officer typed from a telephone call. */
  public List<String> typed(Bulletin bulletin) {
    return append(List.of(bulletin), true);
  }

  private List<String> append(List<Bulletin> bulletins, boolean typed) {
    Instant now = clock.instant();
    bulletins.forEach(bulletin -> BulletinCheck.check(bulletin, now));
    Draft draft = new Draft(signIn.actor());
    Map<String, Storm> storms = new LinkedHashMap<>();
    for (Bulletin bulletin : bulletins) {
      String number = bulletin.storm();
      Optional<Versioned<Storm>> stored = store.find(number);
      Storm known = storms.get(number);
      if (known == null) {
        known =
            stored
                .map(Versioned::state)
                .orElse(new Storm(number, bulletin.name(), bulletin.english(), List.of()));
      }
      Bulletin news = news(known, bulletin);
      if (news == null) {
        continue;
      }
      Subject subject = store.subject(number);
      draft.fact(subject, new BulletinTaken(news, typed));
      if (!storms.containsKey(number)) {
        draft.expecting(subject, stored.map(Versioned::version).orElse(0L));
      }
      storms.put(number, known.with(news));
    }
    if (!draft.isEmpty()) {
      journal.append(draft);
    }
    return List.copyOf(storms.keySet());
  }

  /** What of a bulletin is not known yet: files bring the whole track each time. */
  private static @Nullable Bulletin news(Storm known, Bulletin bulletin) {
    List<TrackPoint> seen = known.track(bulletin.agency()).map(Track::observed).orElse(List.of());
    Bulletin shorter =
        new Bulletin(
            bulletin.storm(),
            bulletin.name(),
            bulletin.english(),
            bulletin.agency(),
            bulletin.issuedAt(),
            bulletin.observed().stream().filter(point -> !seen.contains(point)).toList(),
            bulletin.forecast(),
            bulletin.source());
    Storm after = known.with(shorter);
    boolean same =
        after.name().equals(known.name())
            && after.english().equals(known.english())
            && says(after, bulletin.agency()).equals(says(known, bulletin.agency()));
    return same ? null : shorter;
  }

  /** What an agency says, whatever file it came in. */
  private static List<Object> says(Storm storm, String agency) {
    List<Object> said = new ArrayList<>();
    storm
        .track(agency)
        .ifPresent(track -> {
          said.add(track.observed());
          said.add(Optional.ofNullable(track.forecast()));
        });
    return said;
  }

  /**
   * When a storm reaches a place, by the forecast of an agency.
   *
   * @param agency null for the one shown first that has a forecast
   * @param place what the place is called
   * @return nothing if that agency has no forecast
   */
  public Optional<Reach> reach(Storm storm, @Nullable String agency, String place, GeoPoint at) {
    return ahead(storm, agency).map(track -> reach(storm, track, place, at));
  }

  /** When a storm reaches each town of the district that has a place, in the order it does. */
  public List<Reach> towns(Storm storm, @Nullable String agency) {
    Optional<Track> track = ahead(storm, agency);
    if (track.isEmpty()) {
      return List.of();
    }
    List<Reach> found = new ArrayList<>();
    for (Area area : region.areas()) {
      GeoPoint at = area.at();
      if (area.level() == AreaLevel.TOWN && at != null) {
        found.add(reach(storm, track.get(), area.name(), at));
      }
    }
    found.sort(
        Comparator.comparing((Reach reach) -> reach.first().orElse(Instant.MAX))
            .thenComparing(reach -> reach.nearest().metres()));
    return found;
  }

  private Optional<Track> ahead(Storm storm, @Nullable String agency) {
    return tracks(storm).stream()
        .filter(track -> agency == null || track.agency().equals(agency))
        .filter(track -> track.forecast() != null && track.ahead().size() > 1)
        .findFirst();
  }

  private static Reach reach(Storm storm, Track track, String place, GeoPoint at) {
    List<TrackPoint> way = track.ahead();
    Track.Forecast forecast = track.forecast();
    if (forecast == null) {
      throw new IllegalStateException("Asked along a forecast that is not there");
    }
    Reaching reaching = new Reaching(way, at);
    return new Reach(
        storm.number(),
        storm.called(),
        track.agency(),
        forecast.issuedAt(),
        place,
        at,
        reaching.covers(),
        reaching.nearest(),
        way.getLast().at());
  }
}
