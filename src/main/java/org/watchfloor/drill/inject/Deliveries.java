package org.watchfloor.drill.inject;

import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.watchfloor.base.Message;
import org.watchfloor.base.RefusedException;
import org.watchfloor.drill.scenario.Content;
import org.watchfloor.geo.Datum;
import org.watchfloor.table.ImportSpec;
import org.watchfloor.table.Importer;
import org.watchfloor.team.TeamService;
import org.watchfloor.warning.WarningService;
import org.watchfloor.warning.Way;
import org.watchfloor.warning.reading.Gauge;
import org.watchfloor.warning.reading.GaugeService;
import org.watchfloor.warning.reading.NewReading;
import org.watchfloor.warning.reading.ReadingService;

/**
 * Brings into the record what an inject brings about by itself, through the doors it comes through
 * on any other day. What is only said brings about nothing: that is for the desk. Background
 * threads.
 */
final class Deliveries {
  private final ScenarioFolder folder;
  private final WarningService warnings;
  private final ReadingService readings;
  private final GaugeService gauges;
  private final TeamService teams;
  private final Importer importer;

  @Inject
  Deliveries(
      ScenarioFolder folder,
      WarningService warnings,
      ReadingService readings,
      GaugeService gauges,
      TeamService teams,
      Importer importer) {
    this.gauges = gauges;
    this.teams = teams;
    this.folder = folder;
    this.warnings = warnings;
    this.readings = readings;
    this.importer = importer;
  }

  /**
   * Brings it about. One that was brought about before is known to the doors.
   *
   * @param now the moment of the drill
   * @throws RefusedException if the door refuses it
   */
  void bring(Content content, Instant now) {
    switch (content) {
      case Content.Warning one ->
          warnings.take(one.file(), ShiftedWarning.to(bytes(one.file()), now), Way.FILE);
      case Content.Typhoon one ->
          importer
              .prepare(
                  folder.file(one.file()),
                  new ImportSpec(Optional.of("typhoons"), Datum.WGS84, Optional.empty()))
              .apply();
      case Content.Readings ignored -> {
        // Its readings come one by one.
      }
      case Content.Call ignored -> {}
      case Content.Report ignored -> {}
      case Content.RoadCut ignored -> {}
      case Content.TeamReport ignored -> {}
      case Content.Outage ignored -> {}
    }
  }

  /** Who is heard: by name, where the registers know one; empty where nobody speaks. */
  String from(Content content) {
    return switch (content) {
      case Content.Call one -> one.caller();
      case Content.Report one -> one.sender();
      case Content.TeamReport one ->
          teams.find(one.team()).map(team -> team.profile().name()).orElse(one.team());
      case Content.Readings one ->
          gauges.find(one.station()).map(Gauge::name).orElse(one.station());
      case Content.Warning ignored -> "";
      case Content.Typhoon ignored -> "";
      case Content.RoadCut ignored -> "";
      case Content.Outage ignored -> "";
    };
  }

  /**
   * Brings one reading about.
   *
   * @throws RefusedException if there is no such gauge
   */
  void bring(Content.Readings of, Content.Reading one, Instant at) {
    boolean there =
        readings.standing(of.station(), of.quantity(), at, at.plusSeconds(1)).stream()
            .anyMatch(known -> known.now().value() == one.value());
    if (!there) {
      readings.report(
          new NewReading(of.station(), of.quantity(), one.value(), at, null, "", true, ""));
    }
  }

  private byte[] bytes(String named) {
    Path file = folder.file(named);
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new RefusedException(
          Message.of("drill.refused.cannotRead", file, String.valueOf(e.getMessage())), e);
    }
  }
}
