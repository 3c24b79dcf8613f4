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
import org.watchfloor.warning.WarningService;
import org.watchfloor.warning.Way;
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
  private final ScenarioGround ground;
  private final Importer importer;

  @Inject
  Deliveries(
      ScenarioFolder folder,
      WarningService warnings,
      ReadingService readings,
      ScenarioGround ground,
      Importer importer) {
    this.ground = ground;
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
    // The one place that goes by kind: each has a door of its own, or none.
    switch (content) {
      case Content.Warning one ->
          warnings.take(one.message(), ShiftedWarning.to(bytes(one.message()), now), Way.FILE);
      case Content.Typhoon one ->
          importer
              .prepare(
                  folder.file(one.track()),
                  new ImportSpec(Optional.of("typhoons"), Datum.WGS84, Optional.empty()))
              .apply();
      case Content.Readings _ -> {
        // Its readings come one by one.
      }
      case Content.Call _,
          Content.Report _,
          Content.RoadCut _,
          Content.TeamReport _,
          Content.Outage _ -> {
        // Only said.
      }
    }
  }

  /** Who is heard: by name, where the registers know one; empty where nobody speaks. */
  String from(Content content) {
    return content
        .speaker()
        .map(said -> content.named().flatMap(ground::name).orElse(said))
        .orElse("");
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
