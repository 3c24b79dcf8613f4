package org.watchfloor.cli;

import org.watchfloor.app.Station;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.Texts;
import org.watchfloor.base.WatchClock;
import org.watchfloor.drill.Drill;
import org.watchfloor.drill.DrillService;
import org.watchfloor.store.Realm;
import picocli.CommandLine.Command;

/** {@code drill show}: what the drill of a folder is, and its time. */
@Command(name = "show", description = "cli.drill.show.about")
final class DrillShowVerb extends StationVerb {
  DrillShowVerb(Texts texts) {
    super(texts);
  }

  @Override
  Realm realm() {
    return Realm.DRILL;
  }

  @Override
  boolean onlyReads() {
    return true;
  }

  @Override
  int run(Station station) {
    Drill drill =
        station
            .get(DrillService.class)
            .current()
            .orElseThrow(() -> RefusedException.of("drill.refused.none"));
    out()
        .println(
            texts()
                .get(
                    "cli.drill.shown",
                    drill.title(),
                    texts().name("drill.form", drill.form()),
                    texts().name("drill.stage", drill.stage()),
                    MOMENT.format(station.get(WatchClock.class).instant())));
    return ExitCode.DONE;
  }
}
