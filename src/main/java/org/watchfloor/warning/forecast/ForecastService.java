package org.watchfloor.warning.forecast;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.watchfloor.account.SignIn;
import org.watchfloor.base.Ids;
import org.watchfloor.base.Message;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.Subscription;
import org.watchfloor.base.WatchClock;
import org.watchfloor.geo.HeightDatum;
import org.watchfloor.journal.Draft;
import org.watchfloor.journal.Journal;
import org.watchfloor.journal.Subject;
import org.watchfloor.journal.Versioned;
import org.watchfloor.warning.forecast.ForecastFact.ForecastTaken;
import org.watchfloor.warning.forecast.ForecastFact.ForecastWithdrawn;
import org.watchfloor.warning.reading.DoubtfulReadingException;
import org.watchfloor.warning.reading.Gauge;
import org.watchfloor.warning.reading.GaugeService;
import org.watchfloor.warning.reading.Measure;
import org.watchfloor.warning.reading.Observation;
import org.watchfloor.warning.reading.Quantity;
import org.watchfloor.warning.reading.ReadingService;

/** The door to forecasts. Reads and writes the disk; any thread but the JavaFX thread. */
@Singleton
public final class ForecastService {
  /** The kind of subject a forecast is. */
  public static final String KIND = "forecast";

  /** How many forecasts of a station are looked through for what goes with one. */
  private static final int LOOKED_BACK = 400;

  private static final int LONGEST = 64;

  private final Journal journal;
  private final SignIn signIn;
  private final WatchClock clock;
  private final Ids ids;
  private final GaugeService gauges;
  private final ReadingService readings;
  private final ForecastStore store;

  @Inject
  ForecastService(
      Journal journal,
      SignIn signIn,
      WatchClock clock,
      Ids ids,
      GaugeService gauges,
      ReadingService readings,
      ForecastStore store) {
    this.journal = journal;
    this.signIn = signIn;
    this.clock = clock;
    this.ids = ids;
    this.gauges = gauges;
    this.readings = readings;
    this.store = store;
  }

  /** Runs something after every change of forecasts; must be quick. */
  public Subscription onChange(Runnable changed) {
    return journal.follow(ForecastFact.class, changed);
  }

  /** Every forecast ever taken down, the last issued first, each with whether it counts now. */
  public List<StandingForecast> list() {
    return standing(store.list());
  }

  /**
   * The last forecasts for a station, the last issued first, those taken back too.
   *
   * @param gauge its number; empty for those of the whole district
   */
  public List<StandingForecast> of(Optional<String> gauge, int limit) {
    return standing(store.of(gauge.orElse(""), limit));
  }

  /** Those that count now, the last issued first. */
  public List<StandingForecast> counting() {
    return standing(store.holdingAfter(clock.instant())).stream()
        .filter(StandingForecast::counts)
        .toList();
  }

  /** The forecast of an id and whether it counts now. */
  public Optional<StandingForecast> find(String id) {
    return known(id).map(found -> standing(List.of(found.state())).getFirst());
  }

  /** The forecast of an id with how many entries it is made of, for a decision to rest on. */
  public Optional<Versioned<Forecast>> known(String id) {
    return store.find(id);
  }

  /**
   * The earliest of the run of forecasts that led to one: the same issuer's about the same, each
   * overlapping the next, none taken back, all of at least a value.
   */
  public Forecast firstOfRun(Forecast last, double atLeast) {
    Forecast first = last;
    List<Forecast> before =
        store.of(last.what().gauge().orElse(""), LOOKED_BACK).stream()
            .filter(Forecast::stands)
            .filter(one -> Forecast.OLDEST_FIRST.compare(one, last) < 0)
            .sorted(Forecast.OLDEST_FIRST.reversed())
            .toList();
    for (Forecast one : before) {
      if (one.what().competesWith(first.what())) {
        if (one.what().value() < atLeast) {
          break;
        }
        first = one;
      }
    }
    return first;
  }

  /**
   * Takes a forecast down. One of the same issuer about the same that was issued before counts no
   * longer; both stay.
   *
   * @throws DoubtfulReadingException if the value is hardly possible and the officer has not yet
   *     stood by it
   * @throws RefusedException if nobody issued it, its time or its hours cannot be, the station does
   *     not measure this, or it was taken down already
   */
  public Forecast take(NewForecast heard) {
    Predicted what = predicted(heard);
    known(what)
        .ifPresent(same -> {
          throw RefusedException.of(
              "forecast.refused.taken",
              ForecastWords.what(what, place(what)),
              ForecastWords.issued(what),
              same.by());
        });
    if (!heard.sure()) {
      doubt(what);
    }
    Subject subject = store.subject(ids.next());
    Draft draft = new Draft(signIn.actor());
    draft
        .fact(subject, new ForecastTaken(what, heard.channel(), competing(what)), about(what))
        .expecting(subject, 0);
    journal.append(draft);
    return store.find(subject.id()).orElseThrow().state();
  }

  /**
   * Takes a forecast back.
   *
   * @throws RefusedException if there is none that stands, or no reason
   */
  public void withdraw(String id, String reason) {
    Versioned<Forecast> known =
        store
            .find(id)
            .filter(found -> found.state().stands())
            .orElseThrow(() -> RefusedException.of("forecast.refused.none", id));
    if (reason.isBlank()) {
      throw RefusedException.of("forecast.refused.noReason");
    }
    Subject subject = store.subject(id);
    Predicted what = known.state().what();
    journal.append(
        new Draft(signIn.actor())
            .fact(subject, new ForecastWithdrawn(what, reason.strip()), about(what))
            .expecting(subject, known.version()));
  }

  /** What a forecast is for: the station's name, or the whole district. */
  public Message place(Predicted what) {
    return what.gauge()
        .map(number ->
            Message.of(
                "forecast.place.station", gauges.find(number).map(Gauge::name).orElse(number)))
        .orElseGet(() -> Message.of("forecast.place.district"));
  }

  private List<StandingForecast> standing(List<Forecast> shown) {
    Instant now = clock.instant();
    List<Forecast> others =
        shown.stream()
            .map(one -> one.what().from())
            .min(Comparator.naturalOrder())
            .map(store::holdingAfter)
            .orElse(List.of());
    return shown.stream()
        .sorted(Forecast.OLDEST_FIRST.reversed())
        .map(one -> StandingForecast.of(one, others, now))
        .toList();
  }

  /** The same forecast word for word, if it stands. */
  private Optional<Forecast> known(Predicted what) {
    return store.of(what.gauge().orElse(""), LOOKED_BACK).stream()
        .filter(Forecast::stands)
        .filter(one -> one.what().equals(what))
        .findFirst();
  }

  /** The entries of the same issuer about the same that are known here. */
  private List<String> competing(Predicted what) {
    return store.of(what.gauge().orElse(""), LOOKED_BACK).stream()
        .filter(one -> one.what().competesWith(what))
        .map(Forecast::entry)
        .sorted()
        .toList();
  }

  private Predicted predicted(NewForecast heard) {
    Instant now = clock.instant();
    Instant issuedAt = heard.issuedAt() == null ? now : heard.issuedAt();
    Instant from = heard.from() == null ? issuedAt : heard.from();
    refuse(heard.issuer().isBlank(), "forecast.refused.noIssuer");
    refuse(heard.issuer().strip().length() > LONGEST, "forecast.refused.tooLong", LONGEST);
    refuse(!Double.isFinite(heard.value()), "forecast.refused.number");
    refuse(issuedAt.isAfter(now), "forecast.refused.future");
    refuse(!from.isBefore(heard.until()), "forecast.refused.window");
    refuse(!issuedAt.isBefore(heard.until()), "forecast.refused.past");
    Optional<Gauge> gauge = heard.gauge().map(this::gauge);
    gauge.ifPresent(one ->
        refuse(
            !one.measures().contains(heard.measure()),
            "forecast.refused.measure",
            one.name(),
            ForecastWords.measure(heard.measure())));
    Duration window = Duration.between(from, heard.until());
    return new Predicted(
        gauge.map(Gauge::number),
        heard.measure(),
        heard.value(),
        heard.measure() == Measure.WATER ? datum(gauge, heard.datum()) : null,
        heard.measure() == Measure.RAIN ? hours(heard, window) : null,
        from.truncatedTo(ChronoUnit.MINUTES),
        heard.until().truncatedTo(ChronoUnit.MINUTES),
        heard.issuer().strip(),
        issuedAt.truncatedTo(ChronoUnit.MINUTES));
  }

  private Gauge gauge(String number) {
    return gauges
        .find(number)
        .orElseThrow(() -> RefusedException.of("reading.refused.noStation", number));
  }

  private static HeightDatum datum(Optional<Gauge> gauge, @Nullable HeightDatum said) {
    if (gauge.isEmpty()) {
      throw RefusedException.of("forecast.refused.noStation");
    }
    HeightDatum datum = said == null ? gauge.get().datum() : said;
    if (datum == null) {
      throw RefusedException.of("reading.refused.noDatum", gauge.get().name());
    }
    return datum;
  }

  /** A sum over longer than it is forecast for cannot have been forecast. */
  private static int hours(NewForecast heard, Duration window) {
    Integer hours = heard.hours();
    if (heard.measure() == Measure.WIND || hours == null || hours < 1) {
      throw RefusedException.of("forecast.refused.hours");
    }
    refuse(heard.value() < 0, "forecast.refused.number");
    refuse(
        window.compareTo(Duration.ofHours(hours).minusMinutes(1)) < 0,
        "forecast.refused.hoursBeyond",
        hours);
    return hours;
  }

  private void doubt(Predicted what) {
    List<Message> doubts = asReading(what).map(readings::implausible).orElse(List.of());
    if (!doubts.isEmpty()) {
      throw new DoubtfulReadingException(place(what), doubts);
    }
  }

  /** As if it had been measured; empty for a sum over hours no station reports. */
  private static Optional<Observation> asReading(Predicted what) {
    Quantity quantity =
        what.hours() == null ? Quantity.WATER_LEVEL : Quantity.rainOver(what.hours()).orElse(null);
    return Optional.ofNullable(quantity)
        .map(known ->
            new Observation(
                what.gauge().orElse(""),
                known,
                what.until(),
                what.value(),
                what.datum(),
                null,
                what.issuer(),
                false));
  }

  private static List<Subject> about(Predicted what) {
    return what.gauge().map(number -> new Subject(GaugeService.KIND, number)).stream().toList();
  }

  private static void refuse(boolean wrong, String key, Object... args) {
    if (wrong) {
      throw RefusedException.of(key, args);
    }
  }
}
