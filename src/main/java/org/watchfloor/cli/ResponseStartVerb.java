package org.watchfloor.cli;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.watchfloor.app.Station;
import org.watchfloor.base.Texts;
import org.watchfloor.base.WatchClock;
import org.watchfloor.response.Basis;
import org.watchfloor.response.LevelPreview;
import org.watchfloor.response.ResponseService;
import org.watchfloor.response.StartRequest;
import org.watchfloor.response.confirmation.Confirmations;
import org.watchfloor.response.plan.Hazard;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code response start}: starts a level for the headquarters or one of its townships. */
@Command(name = "start", description = "cli.response.start.about")
final class ResponseStartVerb extends DecisionVerb {
  @Option(
      names = "--hazard",
      required = true,
      paramLabel = "HAZARD",
      description = "cli.response.option.hazard")
  private Hazard hazard;

  @Option(
      names = "--level",
      required = true,
      paramLabel = "1-4",
      description = "cli.response.option.level")
  private int level;

  @Option(names = "--unit", paramLabel = "UNIT", description = "cli.response.option.unit")
  private String unit = "";

  @Option(names = "--plan", paramLabel = "KEY", description = "cli.response.option.plan")
  private String plan = "";

  @Option(names = "--matter", paramLabel = "TEXT", description = "cli.response.option.matter")
  private String matter = "";

  @Option(names = "--until", paramLabel = "TIME", description = "cli.response.option.until")
  private @Nullable String until;

  @Option(names = "--measures", paramLabel = "TEXT", description = "cli.response.option.measures")
  private String measures = "";

  @Option(names = "--area", paramLabel = "TEXT", description = "cli.response.option.area")
  private String area = "";

  @Option(names = "--incident", paramLabel = "ID", description = "cli.response.option.incident")
  private @Nullable String incident;

  ResponseStartVerb(Texts texts) {
    super(texts);
  }

  @Override
  int run(Station station) {
    ResponseService responses = station.get(ResponseService.class);
    Instant now = station.get(WatchClock.class).instant();
    LevelPreview preview =
        responses.previewStart(request(new Basis("", "", "", options().effective(now)), now));
    if (options().previews()) {
      return show(preview);
    }
    StartRequest request = request(options().basis(preview.authorised(), now), now);
    return take(
        station,
        preview.needsSecond(),
        () -> responses.start(request),
        () -> station.get(Confirmations.class).ask(request, Optional.empty()));
  }

  private StartRequest request(Basis basis, Instant now) {
    return new StartRequest(
        plan,
        hazard,
        unit,
        level(level),
        matter,
        DecisionOptions.toCome(until, now),
        measures,
        area,
        basis,
        Optional.ofNullable(incident));
  }
}
