package org.watchfloor.cli;

import java.time.Instant;
import org.watchfloor.app.Station;
import org.watchfloor.base.Texts;
import org.watchfloor.base.WatchClock;
import org.watchfloor.response.EndRequest;
import org.watchfloor.response.LevelPreview;
import org.watchfloor.response.ResponseService;
import org.watchfloor.response.confirmation.Confirmations;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code response end RESPONSE}: ends a response. */
@Command(name = "end", description = "cli.response.end.about")
final class ResponseEndVerb extends DecisionVerb {
  @Parameters(paramLabel = "RESPONSE", description = "cli.response.option.response")
  private String id;

  @Option(names = "--measures", paramLabel = "TEXT", description = "cli.response.option.after")
  private String measures = "";

  ResponseEndVerb(Texts texts) {
    super(texts);
  }

  @Override
  int run(Station station) {
    ResponseService responses = station.get(ResponseService.class);
    Instant now = station.get(WatchClock.class).instant();
    LevelPreview preview = responses.previewEnd(id);
    if (options().previews()) {
      return show(preview);
    }
    EndRequest request = new EndRequest(id, measures, options().basis(preview.authorised(), now));
    return take(
        station,
        preview.needsSecond(),
        () -> {
          responses.end(request, also -> {});
          return id;
        },
        () -> station.get(Confirmations.class).ask(request));
  }
}
