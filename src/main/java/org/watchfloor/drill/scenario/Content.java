package org.watchfloor.drill.scenario;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.watchfloor.geo.GeoPoint;
import org.watchfloor.region.outage.Strand;
import org.watchfloor.warning.reading.Quantity;

/** How an inject comes. */
public sealed interface Content {

  /** The word of its kind in a file. */
  InjectKind kind();

  /** Who is heard, as the scenario names him or by his number; empty where nobody speaks. */
  default Optional<String> speaker() {
    return Optional.empty();
  }

  /** The file it brings, beside the scenario. */
  default Optional<String> file() {
    return Optional.empty();
  }

  /** What of the registers it is about. */
  default Optional<Named> named() {
    return Optional.empty();
  }

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

    @Override
    public Optional<String> speaker() {
      return Optional.of(caller);
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

    @Override
    public Optional<String> speaker() {
      return Optional.of(sender);
    }
  }

  /**
   * A warning.
   *
   * @param message the file of the CAP message, beside the scenario
   */
  record Warning(String message) implements Content {
    @Override
    public InjectKind kind() {
      return InjectKind.WARNING;
    }

    @Override
    public Optional<String> file() {
      return Optional.of(message);
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

    @Override
    public Optional<String> speaker() {
      return Optional.of(station);
    }

    @Override
    public Optional<Named> named() {
      return Optional.of(new Named(Named.Register.GAUGES, station));
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
   * @param track the file of the track, beside the scenario
   */
  record Typhoon(String track) implements Content {
    @Override
    public InjectKind kind() {
      return InjectKind.TYPHOON;
    }

    @Override
    public Optional<String> file() {
      return Optional.of(track);
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

    @Override
    public Optional<String> speaker() {
      return Optional.of(team);
    }

    @Override
    public Optional<Named> named() {
      return Optional.of(new Named(Named.Register.TEAMS, team));
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

    @Override
    public Optional<Named> named() {
      return Optional.of(new Named(Named.Register.AREAS, area));
    }
  }
}
