package org.watchfloor.warning.reading;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.watchfloor.account.SignIn;
import org.watchfloor.base.Message;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.Subscription;
import org.watchfloor.base.WatchClock;
import org.watchfloor.geo.HeightDatum;
import org.watchfloor.journal.Draft;
import org.watchfloor.journal.Journal;
import org.watchfloor.journal.Subject;
import org.watchfloor.journal.Versioned;
import org.watchfloor.warning.reading.ReadingFact.ReadingImported;
import org.watchfloor.warning.reading.ReadingFact.ReadingReported;
import org.watchfloor.warning.reading.ReadingFact.ReadingWithdrawn;

/** The door to readings and what they mean. Any thread but the JavaFX thread. */
@Singleton
public final class ReadingService {
  /** Trends look back six hours, drawings a day, the beginning of an exceedance somewhat more. */
  private static final Duration LOOKED_BACK = Duration.ofHours(48);

  /** How far a reading before may lie and still say whether this one jumps. */
  private static final Duration BESIDE = Duration.ofHours(6);

  private static final int LONGEST = 64;

  private final Journal journal;
  private final SignIn signIn;
  private final WatchClock clock;
  private final GaugeService gauges;
  private final ReadingStore store;
  private final ReadingRules rules;
  private final Doubts doubts;

  @Inject
  ReadingService(
      Journal journal,
      SignIn signIn,
      WatchClock clock,
      GaugeService gauges,
      ReadingStore store,
      ReadingRules rules) {
    this.journal = journal;
    this.signIn = signIn;
    this.clock = clock;
    this.gauges = gauges;
    this.store = store;
    this.rules = rules;
    this.doubts = new Doubts(rules);
  }

  /** Runs something after every change of stations, marks and readings; must be quick. */
  public Subscription onChange(Runnable changed) {
    return gauges.onChange(changed);
  }

  /** All stations as they stand now, the worst first; those never heard of too. */
  public List<GaugeState> overview() {
    Instant now = clock.instant();
    Judging judging = new Judging(rules, now);
    Map<String, List<Reading>> readings =
        store.standingSince(now.minus(LOOKED_BACK)).stream()
            .collect(Collectors.groupingBy(reading -> reading.now().gauge()));
    Map<String, List<Threshold>> marks =
        gauges.thresholds().stream().collect(Collectors.groupingBy(Threshold::gauge));
    return gauges.list().stream()
        .map(gauge ->
            judging.state(
                gauge,
                marks.getOrDefault(gauge.number(), List.of()),
                readings.getOrDefault(gauge.number(), List.of())))
        .sorted(GaugeState.WORST_FIRST)
        .toList();
  }

  /** The stations over a mark now, the worst first: what a response can be proposed on. */
  public List<GaugeState> exceedances() {
    return overview().stream().filter(state -> state.worst().any()).toList();
  }

  /** All readings ever written down, in the order of station, quantity and time. */
  public List<Reading> list() {
    return store.list();
  }

  /** The readings of a station, newest first, at most so many; those taken back too. */
  public List<Reading> of(String gauge, int limit) {
    return store.of(gauge, limit);
  }

  /** What counts of one station and quantity within a time, oldest first. */
  public List<Reading> standing(String gauge, Quantity quantity, Instant from, Instant until) {
    return store.standing(gauge, quantity, from, until);
  }

  /** The reading of a name. */
  public Optional<Reading> find(String id) {
    return known(id).map(Versioned::state);
  }

  /** The same, with the version a decision on it rests on. */
  public Optional<Versioned<Reading>> known(String id) {
    return store.find(id);
  }

  /** How far a reading got among the marks valid on its day. */
  public Exceedance reached(Reading reading) {
    List<Threshold> marks = gauges.thresholds(reading.now().gauge());
    return Judging.highest(Judging.valid(marks, reading.now()), reading.now())
        .map(mark -> mark.mark().reached())
        .orElse(Exceedance.NONE);
  }

  /**
   * Writes down what somebody said on the telephone; what stands for that minute already is
   * corrected by it, and both stay.
   *
   * @return the reading as it stands now
   * @throws DoubtfulReadingException if it is hardly possible or corrects another number, and the
   *     officer has not yet stood by it
   * @throws RefusedException if the station does not measure this, the time lies ahead, or it is
   *     noted already
   */
  public Reading report(NewReading said) {
    Gauge gauge =
        gauges
            .find(said.gauge())
            .orElseThrow(() -> RefusedException.of("reading.refused.noStation", said.gauge()));
    Observation what = observation(gauge, said);
    Optional<Versioned<Reading>> known = store.find(what.id());
    Optional<Reading> standing = known.map(Versioned::state).filter(Reading::stands);
    if (standing.filter(reading -> reading.now().sameNumber(what)).isPresent()) {
      throw RefusedException.of(
          "reading.refused.noted",
          gauge.name(),
          Doubts.said(what, what.value()),
          standing.get().by());
    }
    List<Message> against = new ArrayList<>(doubts(what));
    standing.ifPresent(reading ->
        against.add(
            Message.of(
                "reading.doubt.corrects",
                Doubts.said(what, reading.now().value()),
                reading.by(),
                Doubts.said(what, what.value()))));
    if (!against.isEmpty() && !said.sure()) {
      throw new DoubtfulReadingException(gauge.name(), against);
    }
    Subject subject = store.subject(what.id());
    journal.append(
        new Draft(signIn.actor())
            .fact(
                subject,
                new ReadingReported(
                    what, known.map(one -> one.state().entry()).orElse(""), said.reason().strip()),
                new Subject(GaugeService.KIND, gauge.number()))
            .expecting(subject, known.map(Versioned::version).orElse(0L))
            .happenedAt(what.at()));
    return store.find(what.id()).orElseThrow().state();
  }

  /**
   * Takes a reading back.
   *
   * @throws RefusedException if there is none that stands, or no reason
   */
  public void withdraw(String id, String reason) {
    Versioned<Reading> known =
        store
            .find(id)
            .filter(found -> found.state().stands())
            .orElseThrow(() -> RefusedException.of("reading.refused.noReading", id));
    if (reason.isBlank()) {
      throw RefusedException.of("reading.refused.noReason");
    }
    Subject subject = store.subject(id);
    journal.append(
        new Draft(signIn.actor())
            .fact(
                subject,
                new ReadingWithdrawn(known.state().entry(), reason.strip()),
                new Subject(GaugeService.KIND, known.state().now().gauge()))
            .expecting(subject, known.version()));
  }

  /**
   * Takes in readings of a file in one append; those already so change nothing, other numbers
   * correct what stands.
   *
   * @throws RefusedException if two rows give different numbers for one station and minute
   */
  void take(List<Observation> rows) {
    Map<String, Observation> once = new LinkedHashMap<>();
    for (Observation row : rows) {
      Observation twin = once.putIfAbsent(row.id(), row);
      if (twin != null && !twin.sameNumber(row)) {
        throw RefusedException.of(
            "reading.refused.twice",
            row.gauge(),
            Doubts.said(row, twin.value()),
            Doubts.said(row, row.value()));
      }
    }
    Draft draft = new Draft(signIn.actor());
    for (Observation row : once.values()) {
      Optional<Versioned<Reading>> known = store.find(row.id());
      boolean same =
          known
              .filter(one -> one.state().stands() && one.state().now().sameNumber(row))
              .isPresent();
      if (!same) {
        Subject subject = store.subject(row.id());
        draft
            .fact(
                subject,
                new ReadingImported(row, known.map(one -> one.state().entry()).orElse("")),
                new Subject(GaugeService.KIND, row.gauge()))
            .expecting(subject, known.map(Versioned::version).orElse(0L));
      }
    }
    if (!draft.isEmpty()) {
      journal.append(draft);
    }
  }

  /**
   * What speaks against a number of a station whenever it is: what can be at all, and the station's
   * marks. For what is said of times to come.
   */
  public List<Message> implausible(Observation what) {
    return doubts.of(what, gauges.thresholds(what.gauge()), null);
  }

  /** What speaks against a reading, from the station's marks and the readings beside it. */
  List<Message> doubts(Observation what) {
    Observation before =
        store
            .standing(
                what.gauge(), what.quantity(), what.at().minus(BESIDE), what.at().minusMillis(1))
            .stream()
            .reduce((one, later) -> later)
            .map(Reading::now)
            .orElse(null);
    return doubts.of(what, gauges.thresholds(what.gauge()), before);
  }

  private Observation observation(Gauge gauge, NewReading said) {
    Quantity quantity = said.quantity() == null ? gauge.quantities().getFirst() : said.quantity();
    if (!gauge.gives(quantity)) {
      throw RefusedException.of(
          "reading.refused.quantity",
          gauge.name(),
          Message.of("reading.quantity." + quantity.name()));
    }
    if (!Double.isFinite(said.value())) {
      throw RefusedException.of("reading.refused.number");
    }
    if (said.said().length() > LONGEST) {
      throw RefusedException.of("reading.refused.tooLong", LONGEST);
    }
    Instant now = clock.instant();
    Instant at = said.at() == null ? now : said.at();
    if (at.isAfter(now)) {
      throw RefusedException.of("reading.refused.future");
    }
    return new Observation(
        gauge.number(),
        quantity,
        at.truncatedTo(ChronoUnit.MINUTES),
        said.value(),
        quantity.hasDatum() ? datum(gauge, said.datum()) : null,
        quantity.hasAveraging() ? gauge.averaging() : null,
        said.said().strip(),
        said.sure());
  }

  private static HeightDatum datum(Gauge gauge, @Nullable HeightDatum said) {
    HeightDatum datum = said == null ? gauge.datum() : said;
    if (datum == null) {
      throw RefusedException.of("reading.refused.noDatum", gauge.name());
    }
    return datum;
  }
}
