package org.watchfloor.cli;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.watchfloor.app.Station;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.Texts;
import org.watchfloor.base.WatchClock;
import org.watchfloor.response.AdjustRequest;
import org.watchfloor.response.LevelPreview;
import org.watchfloor.response.Response;
import org.watchfloor.response.ResponseService;
import org.watchfloor.response.confirmation.Confirmations;
import org.watchfloor.response.plan.ResponseLevel;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What {@code response raise} and {@code response lower} have in common. */
abstract class ResponseAdjustVerb extends DecisionVerb {
  private final boolean raises;

  @Parameters(paramLabel = "RESPONSE", description = "cli.response.option.response")
  private String id;

  @Option(
      names = "--level",
      required = true,
      paramLabel = "1-4",
      description = "cli.response.option.level")
  private int level;

  @Option(names = "--until", paramLabel = "TIME", description = "cli.response.option.until")
  private @Nullable String until;

  @Option(names = "--measures", paramLabel = "TEXT", description = "cli.response.option.measures")
  private String measures = "";

  @Option(names = "--area", paramLabel = "TEXT", description = "cli.response.option.newArea")
  private @Nullable String area;

  ResponseAdjustVerb(Texts texts, boolean raises) {
    super(texts);
    this.raises = raises;
  }

  @Override
  final int run(Station station) {
    ResponseService responses = station.get(ResponseService.class);
    Instant now = station.get(WatchClock.class).instant();
    ResponseLevel to = level(level);
    Response response =
        responses.find(id).orElseThrow(() -> RefusedException.of("response.refused.none", id));
    if (response.level() != to && to.isAbove(response.level()) != raises) {
      throw WrongCallException.of("cli.response.direction", level, response.level().rank());
    }
    LevelPreview preview =
        responses.previewAdjust(id, to, Objects.requireNonNullElse(options().effective(now), now));
    if (options().previews()) {
      return show(preview);
    }
    AdjustRequest request =
        new AdjustRequest(
            id,
            to,
            DecisionOptions.toCome(until, now),
            measures,
            Optional.ofNullable(area),
            options().basis(preview.authorised(), now));
    return take(
        station,
        preview.needsSecond(),
        () -> {
          responses.adjust(request);
          return id;
        },
        () -> station.get(Confirmations.class).ask(request, Optional.empty()));
  }
}
