package org.watchfloor.drill.scenario;

import java.time.Duration;
import java.util.List;
import org.watchfloor.geo.GeoPoint;
import org.watchfloor.region.outage.Strand;
import org.watchfloor.warning.reading.Quantity;

/** How an inject comes. */
public sealed interface Content {

  /** The word of its kind in a file. */
  InjectKind kind();

  /**
   * A telephone call.
   *
   * @param caller who calls
   */
  record Call(String caller) implements Content {
    @Override
    public InjectKind kind() {
      return InjectKind.CALL;
    }
  }

  /**
   * A written report.
   *
   * @param sender who wrote it
   */
  record Report(String sender) implements Content {
    @Override
    public InjectKind kind() {
      return InjectKind.REPORT;
    }
  }

  /**
   * A warning.
   *
   * @param file the CAP message, beside the scenario
   */
  record Warning(String file) implements Content {
    @Override
    public InjectKind kind() {
      return InjectKind.WARNING;
    }
  }

  /**
   * What a gauge shows from then on.
   *
   * @param station the gauge
   * @param quantity what of it
   * @param series one after the other
   */
  record Readings(String station, Quantity quantity, List<Reading> series) implements Content {
    public Readings {
      series = List.copyOf(series);
    }

    @Override
    public InjectKind kind() {
      return InjectKind.READINGS;
    }
  }

  /**
   * One reading.
   *
   * @param after since the inject
   * @param value in the unit of the quantity
   */
  record Reading(Duration after, double value) {}

  /**
   * The bulletins of a typhoon.
   *
   * @param file the track, beside the scenario
   */
  record Typhoon(String file) implements Content {
    @Override
    public InjectKind kind() {
      return InjectKind.TYPHOON;
    }
  }

  /**
   * A road that cannot be used.
   *
   * @param at where
   */
  record RoadCut(GeoPoint at) implements Content {
    @Override
    public InjectKind kind() {
      return InjectKind.ROAD_CUT;
    }
  }

  /**
   * What a team reports.
   *
   * @param team its number in the register
   */
  record TeamReport(String team) implements Content {
    @Override
    public InjectKind kind() {
      return InjectKind.TEAM;
    }
  }

  /**
   * Power, network or road that is lost at a place, or back.
   *
   * @param area the place's code
   * @param strands which
   * @param back whether it is back
   */
  record Outage(String area, List<Strand> strands, boolean back) implements Content {
    public Outage {
      strands = List.copyOf(strands);
    }

    @Override
    public InjectKind kind() {
      return InjectKind.OUTAGE;
    }
  }
}
