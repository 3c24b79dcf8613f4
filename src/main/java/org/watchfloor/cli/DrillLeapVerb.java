package org.watchfloor.cli;

import java.time.Instant;
import org.watchfloor.app.Station;
import org.watchfloor.base.MomentEntry;
import org.watchfloor.base.Texts;
import org.watchfloor.base.WatchClock;
import org.watchfloor.base.WrittenMoment;
import org.watchfloor.drill.DrillService;
import org.watchfloor.store.Realm;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code drill leap TIME}: lets the clock of a drill leap ahead. */
@Command(name = "leap", description = "cli.drill.leap.about")
final class DrillLeapVerb extends StationVerb {
  @Parameters(paramLabel = "TIME", description = "cli.drill.option.to")
  private String to;

  DrillLeapVerb(Texts texts) {
    super(texts);
  }

  @Override
  Realm realm() {
    return Realm.DRILL;
  }

  @Override
  int run(Station station) {
    WatchClock clock = station.get(WatchClock.class);
    Instant moment =
        WrittenMoment.read(to, WatchClock.BEIJING)
            .or(() -> MomentEntry.toCome(to, clock.instant()))
            .orElseThrow(() -> WrongCallException.of("cli.order.badTime", to));
    station.get(DrillService.class).leapTo(moment);
    tell("cli.drill.leapt", MOMENT.format(clock.instant()));
    return ExitCode.DONE;
  }
}
