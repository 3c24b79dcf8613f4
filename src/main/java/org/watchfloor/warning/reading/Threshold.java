package org.watchfloor.warning.reading;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.watchfloor.geo.HeightDatum;
import org.watchfloor.journal.Together;

/**
 * A mark of one station for a time.
 *
 * @param gauge the station's number
 * @param quantity of what
 * @param mark which mark
 * @param value in the unit of the quantity
 * @param datum what a level is counted from; null for other quantities
 * @param averaging over how many seconds the mean wind is taken; null for other quantities
 * @param source where it is written
 * @param status what the source is worth
 * @param from the first day it holds
 * @param until the last day it holds; null for no end
 */
@Together({"value", "datum", "averaging", "source", "status"})
public record Threshold(
    String gauge,
    Quantity quantity,
    Mark mark,
    double value,
    @Nullable HeightDatum datum,
    @Nullable Integer averaging,
    String source,
    SourceStatus status,
    LocalDate from,
    @Nullable LocalDate until) {

  /** Its name: the same mark in another datum, or from another day, is another threshold. */
  public String id() {
    String basis = datum != null ? datum.name() : averaging != null ? averaging + "s" : "-";
    return String.join("/", gauge, quantity.name(), mark.name(), basis, from.toString());
  }

  /** Whether it holds on a day. */
  public boolean holdsOn(LocalDate day) {
    return !day.isBefore(from) && (until == null || !day.isAfter(until));
  }
}
