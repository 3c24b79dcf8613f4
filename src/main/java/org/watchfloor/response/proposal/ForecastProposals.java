package org.watchfloor.response.proposal;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.watchfloor.base.Message;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.WatchClock;
import org.watchfloor.journal.Draft;
import org.watchfloor.journal.Subject;
import org.watchfloor.journal.Versioned;
import org.watchfloor.response.proposal.MeasuredClauses.Asked;
import org.watchfloor.warning.WarningWords;
import org.watchfloor.warning.forecast.Forecast;
import org.watchfloor.warning.forecast.ForecastService;
import org.watchfloor.warning.forecast.ForecastWords;
import org.watchfloor.warning.forecast.Predicted;
import org.watchfloor.warning.forecast.StandingForecast;
import org.watchfloor.warning.reading.Gauge;
import org.watchfloor.warning.reading.GaugeService;

/**
 * What the forecasts that count propose: a level of water where the plan says that a forecast is
 * enough, or rain of the very hours the plan sums it over. Levels of two height datums are never
 * compared. A forecast for the whole district meets a condition that names no station; of a station
 * by name it says nothing certain.
 *
 * <p>One issuer's forecasts of a place are one occasion as long as each overlaps the next and
 * reaches the plan's figure: what was declined does not come back with every bulletin, a higher
 * level does. It ends by itself with the window of the forecast. Two issuers propose apart, because
 * one may be believed and the other not.
 */
final class ForecastProposals implements ProposalSource {
  private final ForecastService forecasts;
  private final GaugeService gauges;
  private final MeasuredClauses clauses;
  private final WatchClock clock;

  @Inject
  ForecastProposals(
      ForecastService forecasts, GaugeService gauges, MeasuredClauses clauses, WatchClock clock) {
    this.forecasts = forecasts;
    this.gauges = gauges;
    this.clauses = clauses;
    this.clock = clock;
  }

  @Override
  public Class<? extends Cause> causes() {
    return Cause.Forecast.class;
  }

  @Override
  public Set<String> subjects() {
    return Set.of(ForecastService.KIND, GaugeService.KIND);
  }

  @Override
  public List<Proposal> standing(Grounds grounds) {
    List<Forecast> counting =
        forecasts.counting().stream()
            .map(StandingForecast::forecast)
            .sorted(
                Comparator.comparing((Forecast one) -> one.what().value())
                    .reversed()
                    .thenComparing(Forecast::id))
            .toList();
    if (counting.isEmpty()) {
      return List.of();
    }
    Map<String, Gauge> stations =
        gauges.list().stream().collect(Collectors.toMap(Gauge::number, Function.identity()));
    List<Proposal> found = new ArrayList<>();
    Set<String> done = new HashSet<>();
    for (Asked asked : clauses.of(grounds)) {
      for (Forecast one : counting) {
        Optional<Gauge> station = one.what().gauge().map(stations::get);
        if (meets(one.what(), station, asked) && done.add(occasion(one.what(), asked))) {
          found.add(proposal(one, station, asked, grounds));
        }
      }
    }
    return found;
  }

  /** The highest level reached is proposed once for each issuer, place and hazard. */
  private static String occasion(Predicted what, Asked asked) {
    return String.join(
        "/",
        what.gauge().orElse(""),
        what.measure().name(),
        what.issuer(),
        asked.clause().hazard().name());
  }

  private static boolean meets(Predicted what, Optional<Gauge> station, Asked asked) {
    boolean place =
        station.map(asked::isOf).orElse(what.gauge().isEmpty() && asked.station().isEmpty());
    long hours = what.hours() == null ? 0 : what.hours();
    return asked.forecast()
        && place
        && what.measure() == asked.measure()
        && what.datum() == asked.datum()
        && hours == asked.hours()
        && what.value() >= asked.value();
  }

  private Proposal proposal(Forecast one, Optional<Gauge> station, Asked asked, Grounds grounds) {
    Predicted what = one.what();
    String name = station.map(Gauge::name).orElse("");
    Forecast first = forecasts.firstOfRun(one, asked.value());
    return grounds.proposal(
        first.id(),
        new Cause.Forecast(one.id(), name, what, asked.value()),
        Message.of(
            "response.proposal.basis.forecast",
            said(what, name),
            ForecastWords.issued(what),
            ForecastWords.window(what)),
        what.until(),
        asked.clause(),
        first.takenAt());
  }

  private static Message said(Predicted what, String name) {
    return ForecastWords.what(what, ForecastWords.place(name));
  }

  /**
   * The forecast must stand, in its time; a newer one in its place must still reach the figure.
   * Rests on the entries of both, so that a withdrawal by another seat is noticed.
   */
  @Override
  public void rest(Cause cause, Draft draft) {
    if (!(cause instanceof Cause.Forecast seen)) {
      return;
    }
    StandingForecast now =
        forecasts
            .find(seen.forecast())
            .orElseThrow(() -> RefusedException.of("forecast.refused.none", seen.forecast()));
    Message said = said(seen.what(), seen.name());
    Message issued = ForecastWords.issued(seen.what());
    now.forecast()
        .withdrawal()
        .ifPresent(made -> {
          throw RefusedException.of(
              "response.proposal.refused.forecast.withdrawn",
              said,
              issued,
              WarningWords.moment(made.at()),
              made.by(),
              made.reason());
        });
    Forecast counts = now.by().orElse(now.forecast());
    if (counts.what().value() < seen.asked()) {
      throw RefusedException.of(
          "response.proposal.refused.forecast.lower",
          said,
          issued,
          ForecastWords.value(counts.what()),
          ForecastWords.issued(counts.what()),
          ForecastWords.number(counts.what().measure(), seen.asked()));
    }
    if (counts.over(clock.instant())) {
      throw RefusedException.of(
          "response.proposal.refused.forecast.over",
          said(counts.what(), seen.name()),
          ForecastWords.issued(counts.what()),
          WarningWords.moment(counts.what().until()));
    }
    expect(now.forecast(), draft);
    expect(counts, draft);
  }

  private void expect(Forecast one, Draft draft) {
    forecasts
        .known(one.id())
        .map(Versioned::version)
        .ifPresent(
            version -> draft.expecting(new Subject(ForecastService.KIND, one.id()), version));
  }
}
