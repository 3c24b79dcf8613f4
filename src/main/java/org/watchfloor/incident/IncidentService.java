package org.watchfloor.incident;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.watchfloor.account.SignIn;
import org.watchfloor.base.MomentEntry;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.Subscription;
import org.watchfloor.base.WatchClock;
import org.watchfloor.claim.ClaimService;
import org.watchfloor.geo.Coordinates;
import org.watchfloor.geo.GeoPoint;
import org.watchfloor.geo.PointSource;
import org.watchfloor.geo.TypedPoint;
import org.watchfloor.incident.HelpOut.Help;
import org.watchfloor.incident.IncidentFact.IncidentClosed;
import org.watchfloor.incident.IncidentFact.IncidentCorrected;
import org.watchfloor.incident.IncidentFact.IncidentLinked;
import org.watchfloor.incident.IncidentFact.IncidentReopened;
import org.watchfloor.incident.IncidentFact.IncidentReported;
import org.watchfloor.incident.IncidentFact.IncidentUnlinked;
import org.watchfloor.incident.IncidentFact.IncidentVerified;
import org.watchfloor.incident.IncidentFact.SeverityChanged;
import org.watchfloor.journal.Draft;
import org.watchfloor.journal.Journal;
import org.watchfloor.journal.StaleException;
import org.watchfloor.journal.Subject;
import org.watchfloor.journal.Versioned;
import org.watchfloor.region.RegionService;
import org.watchfloor.store.DataFolder;

/** The door to incidents. Waits for the disk: not on the JavaFX thread. */
@Singleton
public final class IncidentService {
  private static final Logger LOG = LoggerFactory.getLogger(IncidentService.class);

  /** The subject kind of incidents: {@code incident:NUMBER}. */
  public static final String KIND = "incident";

  /** More seats than this never report in the same moment. */
  private static final int SEATS = 50;

  private final Journal journal;
  private final SignIn signIn;
  private final WatchClock clock;
  private final DataFolder folder;
  private final IncidentStore store;
  private final IncidentTypes types;
  private final Likeness likeness;
  private final Set<HelpOut> help;
  private final RegionService region;
  private final ClaimService claims;

  @Inject
  IncidentService(
      Journal journal,
      SignIn signIn,
      WatchClock clock,
      DataFolder folder,
      IncidentStore store,
      IncidentTypes types,
      Set<HelpOut> help,
      RegionService region,
      ClaimService claims) {
    this.journal = journal;
    this.signIn = signIn;
    this.clock = clock;
    this.folder = folder;
    this.store = store;
    this.types = types;
    this.likeness = new Likeness(types);
    this.help = help;
    this.region = region;
    this.claims = claims;
  }

  /** The subject of an incident, to name among what another fact is about. */
  public static Subject subject(String id) {
    return new Subject(KIND, id);
  }

  /**
   * Takes a report down.
   *
   * @return its number, once it is on disk
   * @throws RefusedException if narrative, type, severity or place is missing, the type is unknown,
   *     or a time lies in the future
   */
  public String report(NewIncident report) {
    IncidentDetails details = report.details().checked(clock.instant());
    types.get(details.type());
    if (report.severity() == null) {
      throw RefusedException.of("incident.refused.noSeverity");
    }
    IncidentReported fact = new IncidentReported(details, report.severity(), report.verified());
    String prefix = IncidentNumber.prefix(folder.card(), details.receivedAt());
    return journal
        .begin(
            lost -> List.of(subject(IncidentNumber.next(prefix, store.numbers(prefix)))),
            subjects ->
                new Draft(signIn.actor())
                    .fact(subjects.getFirst(), fact)
                    .happenedAt(details.receivedAt()))
        .getFirst()
        .id();
  }

  /**
   * Corrects one field; what stood there is kept.
   *
   * @throws RefusedException if the value cannot be read, nothing changes, or no reason is given
   */
  public void correct(String id, IncidentField field, String value, String reason) {
    PointSource typed =
        field == IncidentField.POINT
            ? Coordinates.findTyped(value).map(TypedPoint::source).orElse(PointSource.UNTOLD)
            : PointSource.UNTOLD;
    correct(id, field, value, typed, reason);
  }

  /**
   * Corrects one field; what stood there is kept.
   *
   * @param source where a point came from; means nothing for another field
   * @throws RefusedException as {@link #correct(String, IncidentField, String, String)}
   */
  public void correct(
      String id, IncidentField field, String value, PointSource source, String reason) {
    Versioned<Incident> now = get(id);
    IncidentDetails before = now.state().details();
    IncidentDetails after =
        before
            .with(field, field == IncidentField.OCCURRED_AT ? moment(value) : value)
            .map(right -> field == IncidentField.POINT ? right.from(source) : right)
            .orElseThrow(() -> RefusedException.of("incident.refused.value", value));
    after.checked(clock.instant());
    types.get(after.type());
    if (field == IncidentField.AREA_CODE) {
      checkArea(after.areaCode());
    }
    // What was typed is not more exact for being typed again.
    if (after.from(before.pointSource()).equals(before)) {
      throw RefusedException.of("incident.refused.same");
    }
    append(
        now,
        new IncidentCorrected(
            field, before.get(field), after.get(field), given(reason), pointSource(field, source)),
        List.of());
  }

  private static PointSource pointSource(IncidentField field, PointSource source) {
    return field == IncidentField.POINT ? source : PointSource.UNTOLD;
  }

  /** What the officer typed, as {@link MomentEntry} reads it, in the form the record keeps. */
  private String moment(String typed) {
    return MomentEntry.near(typed, clock.instant()).map(Instant::toString).orElse(typed);
  }

  private void checkArea(@Nullable String code) {
    if (code == null) {
      return;
    }
    if (!code.matches("\\d{12}")) {
      throw RefusedException.of("incident.refused.areaDigits", code);
    }
    if (region.hasAreas() && region.area(code).isEmpty()) {
      throw RefusedException.of("incident.refused.noArea", code);
    }
  }

  /**
   * Changes the severity: as casualties change, for 30 days (traffic and fire 7) by 生产安全事故报告和调查处理条例
   * §13.
   *
   * @throws RefusedException if nothing changes or no reason is given
   */
  public void changeSeverity(String id, Severity severity, String reason) {
    Versioned<Incident> now = get(id);
    if (now.state().severity() == severity) {
      throw RefusedException.of("incident.refused.same");
    }
    append(now, new SeverityChanged(now.state().severity(), severity, given(reason)), List.of());
  }

  /**
   * Says that the report is confirmed.
   *
   * @throws RefusedException if it is already, or nobody is named
   */
  public void verify(String id, String by) {
    Versioned<Incident> now = get(id);
    if (now.state().verified()) {
      throw RefusedException.of("incident.refused.same");
    }
    append(now, new IncidentVerified(given(by)), List.of());
  }

  /**
   * Says that one incident tells another again. It leaves the list of open ones; both timelines
   * show the link.
   *
   * @throws RefusedException if it is the same, it is linked already, or the other is itself told
   *     twice
   */
  public void link(String duplicate, String main) {
    Versioned<Incident> now = get(duplicate);
    Incident other = get(main).state();
    if (duplicate.equals(main) || now.state().duplicateOf() != null) {
      throw RefusedException.of("incident.refused.linked", duplicate);
    }
    if (other.duplicateOf() != null) {
      throw RefusedException.of("incident.refused.mainIsDuplicate", main, other.duplicateOf());
    }
    append(now, new IncidentLinked(main), List.of(subject(main)));
  }

  /**
   * Takes a link away: the incident is one of its own again.
   *
   * @throws RefusedException if it is not linked or no reason is given
   */
  public void unlink(String duplicate, String reason) {
    Versioned<Incident> now = get(duplicate);
    String main = now.state().duplicateOf();
    if (main == null) {
      throw RefusedException.of("incident.refused.notLinked", duplicate);
    }
    append(now, new IncidentUnlinked(main, given(reason)), List.of(subject(main)));
  }

  /**
   * Closes it, with nothing out for it any more. Whoever has it no longer does.
   *
   * @param summary what was done and what came of it
   * @param reason why it can be closed
   * @throws RefusedException if it is closed already, help is out, or summary or reason is missing
   */
  public void close(String id, String summary, String reason) {
    close(id, summary, reason, "");
  }

  /**
   * Closes it.
   *
   * @param summary what was done and what came of it
   * @param reason why it can be closed
   * @param despite what becomes of the help that is still out; not kept if none is
   * @throws RefusedException if it is closed already, help is out and nothing is said about it, or
   *     summary or reason is missing
   */
  public void close(String id, String summary, String reason, String despite) {
    for (int attempt = 1; ; attempt++) {
      Versioned<Incident> now = get(id);
      try {
        closeOnce(now, summary, reason, despite);
        return;
      } catch (StaleException e) {
        // What was written about it meanwhile may only be a note: look again, and decide anew.
        if (attempt == SEATS || journal.version(subject(id)) != now.version()) {
          throw e;
        }
        LOG.debug("Something was written about {} in between; its help is looked at again", id);
      }
    }
  }

  /** What is still out for an incident: what {@link #close} wants a word about. */
  public List<Help> helpOut(String id) {
    return help.stream().flatMap(feature -> feature.at(id).stream()).toList();
  }

  /**
   * Rests what another feature is about to send to an incident on the incident being open: if it is
   * closed in between, the draft is refused as stale.
   *
   * @throws RefusedException if there is no such incident or it is closed
   */
  public void admitHelp(String id, Draft draft) {
    Versioned<Incident> now = get(id);
    if (!now.state().open()) {
      throw RefusedException.of("incident.refused.noHelpWanted", id);
    }
    draft.expecting(subject(id), now.version());
  }

  private void closeOnce(Versioned<Incident> now, String summary, String reason, String despite) {
    String id = now.state().id();
    if (!now.state().status().canBecome(IncidentStatus.CLOSED)) {
      throw RefusedException.of("incident.refused.closed", id);
    }
    // Counted before looking, so that what is sent while we look makes this stale.
    long mentions = journal.mentions(subject(id));
    List<Help> out = helpOut(id);
    if (!out.isEmpty() && despite.isBlank()) {
      throw RefusedException.of("incident.refused.helpOut", id, out.size(), out.getFirst().name());
    }
    IncidentClosed fact =
        new IncidentClosed(
            given(summary),
            given(reason),
            now.state().severity(),
            out.isEmpty() ? "" : despite.strip(),
            out.stream().map(Help::entry).toList());
    Draft draft =
        new Draft(signIn.actor())
            .fact(subject(id), fact)
            .expecting(subject(id), now.version())
            .expectingNothingNewAbout(subject(id), mentions);
    claims.ending(draft, subject(id));
    journal.append(draft);
  }

  /**
   * Opens it again.
   *
   * @throws RefusedException if it is not closed or no reason is given
   */
  public void reopen(String id, String reason) {
    Versioned<Incident> now = get(id);
    if (!now.state().status().canBecome(IncidentStatus.REPORTED)) {
      throw RefusedException.of("incident.refused.notClosed", id);
    }
    Draft draft = draft(now, new IncidentReopened(given(reason)), List.of());
    // Who claimed it apart from the closing did not know that it was over.
    claims.ending(draft, subject(id));
    journal.append(draft);
  }

  /** An incident as it stands. */
  public Optional<Incident> find(String id) {
    return store.find(id).map(Versioned::state);
  }

  /** All incidents, by number. */
  public List<Incident> list() {
    return store.list();
  }

  /** Those not over and not told twice, worst first. */
  public List<Incident> open() {
    List<Incident> reported = store.with(IncidentStatus.REPORTED);
    Duplicates duplicates = new Duplicates(withMains(reported));
    return reported.stream().filter(duplicates::isMain).sorted(Incident.WORST_FIRST).toList();
  }

  /** A duplicate follows its main one when that is over, so the closed mains are wanted too. */
  private List<Incident> withMains(List<Incident> reported) {
    Map<String, Incident> all = new LinkedHashMap<>();
    reported.forEach(incident -> all.put(incident.id(), incident));
    for (Incident incident : reported) {
      String main = incident.duplicateOf();
      while (main != null && !all.containsKey(main)) {
        Optional<Incident> found = find(main);
        found.ifPresent(one -> all.put(one.id(), one));
        main = found.map(Incident::duplicateOf).orElse(null);
      }
    }
    return List.copyOf(all.values());
  }

  /** The last closed ones, latest first. */
  public List<Incident> closed(int limit) {
    return store.closed(limit);
  }

  /** The incidents that tell this one again. */
  public List<Incident> duplicatesOf(String id) {
    return store.list().stream().filter(other -> id.equals(other.duplicateOf())).toList();
  }

  /**
   * Open incidents that may be the same: within 1 km and 30 minutes of the report and of the same
   * class; without a point, of the same place in words. The nearest first.
   *
   * @param type the type's key; blank for any
   * @param except an incident to leave out; null for none
   */
  public List<Similar> similar(
      @Nullable GeoPoint point,
      String place,
      Instant receivedAt,
      String type,
      @Nullable String except) {
    List<Similar> found = new ArrayList<>();
    for (Incident other : open()) {
      if (!other.id().equals(except)) {
        likeness.of(point, place, receivedAt, type, other).ifPresent(found::add);
      }
    }
    found.sort(Comparator.comparingDouble(Similar::metres).thenComparing(Similar::apart));
    return found;
  }

  /**
   * An incident that may be the same.
   *
   * @param metres how far away
   * @param apart how far in time
   */
  public record Similar(Incident incident, double metres, Duration apart) {}

  /** Is told when an incident changes, on the appending thread. */
  public Subscription onChange(Runnable changed) {
    return journal.follow(IncidentFact.class, changed);
  }

  private void append(Versioned<Incident> now, IncidentFact fact, List<Subject> about) {
    journal.append(draft(now, fact, about));
  }

  private Draft draft(Versioned<Incident> now, IncidentFact fact, List<Subject> about) {
    Subject subject = subject(now.state().id());
    return new Draft(signIn.actor()).fact(subject, fact, about).expecting(subject, now.version());
  }

  private Versioned<Incident> get(String id) {
    return store.find(id).orElseThrow(() -> RefusedException.of("incident.refused.none", id));
  }

  private static String given(String text) {
    if (text.isBlank()) {
      throw RefusedException.of("incident.refused.noReason");
    }
    return text.strip();
  }
}
