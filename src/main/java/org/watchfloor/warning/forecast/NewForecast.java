package org.watchfloor.warning.forecast;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.watchfloor.geo.HeightDatum;
import org.watchfloor.incident.rule.Channel;
import org.watchfloor.warning.reading.Measure;

/**
 * What an officer heard or read of an agency's forecast.
 *
 * @param gauge the station's number; empty for the whole district, of rain only
 * @param measure a level or rain
 * @param value metres or millimetres
 * @param datum what the agency counts the level from; null for the station's own datum
 * @param hours over how many hours the rain is summed; null for a level
 * @param from since when it is said to be so; null for when it was issued
 * @param until until when
 * @param issuer which agency
 * @param issuedAt when it issued it; null for now
 * @param channel over what it came
 * @param sure whether the officer asked back and stands by it
 */
public record NewForecast(
    Optional<String> gauge,
    Measure measure,
    double value,
    @Nullable HeightDatum datum,
    @Nullable Integer hours,
    @Nullable Instant from,
    Instant until,
    String issuer,
    @Nullable Instant issuedAt,
    Channel channel,
    boolean sure) {

  /** The highest level of a station until a moment, said on the telephone. */
  public static NewForecast level(String gauge, double metres, Instant until, String issuer) {
    return new NewForecast(
        Optional.of(gauge),
        Measure.WATER,
        metres,
        null,
        null,
        null,
        until,
        issuer,
        null,
        Channel.PHONE,
        false);
  }

  /** Rain of so many hours until a moment, said on the telephone. */
  public static NewForecast rain(
      Optional<String> gauge, double millimetres, int hours, Instant until, String issuer) {
    return new NewForecast(
        gauge,
        Measure.RAIN,
        millimetres,
        null,
        hours,
        null,
        until,
        issuer,
        null,
        Channel.PHONE,
        false);
  }

  /** The same counted from another zero. */
  public NewForecast above(HeightDatum zero) {
    return new NewForecast(
        gauge, measure, value, zero, hours, from, until, issuer, issuedAt, channel, sure);
  }

  /** The same issued at another moment. */
  public NewForecast issued(Instant at) {
    return new NewForecast(
        gauge, measure, value, datum, hours, from, until, issuer, at, channel, sure);
  }

  /** The same, stood by. */
  public NewForecast surely() {
    return new NewForecast(
        gauge, measure, value, datum, hours, from, until, issuer, issuedAt, channel, true);
  }
}
