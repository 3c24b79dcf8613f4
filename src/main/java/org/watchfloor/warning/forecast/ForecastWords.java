package org.watchfloor.warning.forecast;

import org.watchfloor.base.Message;
import org.watchfloor.incident.rule.Channel;
import org.watchfloor.warning.WarningWords;
import org.watchfloor.warning.reading.Measure;
import org.watchfloor.warning.reading.Quantity;
import org.watchfloor.warning.reading.ReadingWords;

/** How forecasts are said; never without who issued them and when. Pure; any thread. */
public final class ForecastWords {
  private ForecastWords() {}

  /**
   * What a forecast is for.
   *
   * @param station its station's name; empty for the whole district
   */
  public static Message place(String station) {
    return station.isEmpty()
        ? Message.of("forecast.place.district")
        : Message.of("forecast.place.station", station);
  }

  /** The number with its unit. */
  public static String number(Measure measure, double value) {
    return ReadingWords.number(quantity(measure), value);
  }

  static String unit(Measure measure) {
    return quantity(measure).unit();
  }

  private static Quantity quantity(Measure measure) {
    return measure == Measure.RAIN ? Quantity.RAIN_1H : Quantity.WATER_LEVEL;
  }

  /** A level or rain. */
  public static Message measure(Measure measure) {
    return Message.of("reading.measure." + measure.name());
  }

  /** The number and what it is counted from, or over how many hours. */
  public static Message value(Predicted what) {
    String number = number(what.measure(), what.value());
    if (what.datum() != null) {
      return Message.of("reading.said.level", number, ReadingWords.datum(what.datum()));
    }
    return Message.of("forecast.value.rain", what.hours() == null ? 0 : what.hours(), number);
  }

  /** Where what is forecast. */
  public static Message what(Predicted what, Message place) {
    return Message.of("forecast.what", place, value(what));
  }

  /** By whom and when it was issued. */
  public static Message issued(Predicted what) {
    return Message.of("forecast.issued", what.issuer(), WarningWords.moment(what.issuedAt()));
  }

  /** From when until when it holds. */
  public static Message window(Predicted what) {
    return Message.of(
        "forecast.window", WarningWords.moment(what.from()), WarningWords.moment(what.until()));
  }

  /** All of it in one line. */
  public static Message line(Predicted what, Message place) {
    return Message.of("forecast.line", what(what, place), issued(what), window(what));
  }

  /** Over what it came. */
  public static Message channel(Channel channel) {
    return Message.of("rule.channel." + channel.name());
  }
}
