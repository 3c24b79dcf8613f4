package org.watchfloor.cli;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.watchfloor.app.Station;
import org.watchfloor.base.MomentEntry;
import org.watchfloor.base.Texts;
import org.watchfloor.base.WatchClock;
import org.watchfloor.response.consultation.Call;
import org.watchfloor.response.consultation.Consultations;
import org.watchfloor.response.plan.Hazard;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code consult call HAZARD}: calls a consultation and prints its id. */
@Command(name = "call", description = "cli.consult.call.about")
final class ConsultCallVerb extends StationVerb {
  @Parameters(paramLabel = "HAZARD", description = "cli.consult.option.hazard")
  private Hazard hazard;

  @Option(
      names = "--title",
      required = true,
      paramLabel = "TEXT",
      description = "cli.consult.option.title")
  private String title;

  @Option(
      names = "--chair",
      required = true,
      paramLabel = "TEXT",
      description = "cli.consult.option.chair")
  private String chair;

  @Option(names = "--at", paramLabel = "TIME", description = "cli.consult.option.at")
  private @Nullable String at;

  @Option(names = "--warning", paramLabel = "ID", description = "cli.consult.option.warning")
  private @Nullable String warning;

  ConsultCallVerb(Texts texts) {
    super(texts);
  }

  private @Nullable Instant begins(Station station) {
    String typed = at;
    return typed == null
        ? null
        : DecisionOptions.time(
            typed, MomentEntry.nearest(typed, station.get(WatchClock.class).instant()));
  }

  @Override
  int run(Station station) {
    out()
        .println(
            station
                .get(Consultations.class)
                .call(
                    new Call(title, hazard, chair, begins(station), Optional.ofNullable(warning))));
    return ExitCode.DONE;
  }
}
