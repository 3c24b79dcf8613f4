package org.watchfloor.cli;

import org.jspecify.annotations.Nullable;
import org.watchfloor.app.Station;
import org.watchfloor.base.Texts;
import org.watchfloor.exchange.link.LinkService;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sync link serve PORT}: this station serves links while its program runs, or no more. */
@Command(name = "serve", description = "cli.sync.link.serve.about")
final class SyncLinkServeVerb extends StationVerb {
  @Parameters(arity = "0..1", paramLabel = "PORT", description = "cli.sync.link.option.port")
  private @Nullable String port;

  @Option(names = "--off", description = "cli.sync.link.option.off")
  private boolean off;

  SyncLinkServeVerb(Texts texts) {
    super(texts);
  }

  @Override
  int run(Station station) {
    LinkService links = station.get(LinkService.class);
    String at = port;
    if (off == (at != null)) {
      throw WrongCallException.of("cli.sync.link.portOrOff");
    }
    tell(at == null ? links.serveNoMore() : links.serve(at));
    return ExitCode.DONE;
  }
}
