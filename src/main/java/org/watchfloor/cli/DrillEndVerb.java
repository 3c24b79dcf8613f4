package org.watchfloor.cli;

import org.watchfloor.app.Station;
import org.watchfloor.base.Texts;
import org.watchfloor.drill.DrillService;
import org.watchfloor.store.Realm;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code drill end}: ends a drill; what was recorded stays to be looked at. */
@Command(name = "end", description = "cli.drill.end.about")
final class DrillEndVerb extends StationVerb {
  @Option(names = "--reason", paramLabel = "TEXT", description = "cli.drill.option.reason")
  private String reason = "";

  DrillEndVerb(Texts texts) {
    super(texts);
  }

  @Override
  Realm realm() {
    return Realm.DRILL;
  }

  @Override
  int run(Station station) {
    station.get(DrillService.class).end(reason);
    tell("cli.drill.ended");
    return ExitCode.DONE;
  }
}
