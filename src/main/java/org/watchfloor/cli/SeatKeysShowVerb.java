package org.watchfloor.cli;

import org.watchfloor.app.Station;
import org.watchfloor.base.Texts;
import org.watchfloor.exchange.hall.HallService;
import org.watchfloor.exchange.hall.HallState;
import org.watchfloor.exchange.hall.KeyStanding;
import org.watchfloor.exchange.hall.Seat;
import org.watchfloor.exchange.hall.SeatKeys;
import org.watchfloor.table.RecordListing;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/**
 * {@code seat keys show}: how this seat stands to the station's keys, and which other seats ask for
 * them. A hall out of reach is a check that failed.
 */
@Command(name = "show", description = "cli.seat.keys.show.about")
final class SeatKeysShowVerb extends StationVerb {
  @Mixin private FormatOption format = new FormatOption();

  SeatKeysShowVerb(Texts texts) {
    super(texts);
  }

  @Override
  int run(Station station) {
    KeyStanding standing = station.get(SeatKeys.class).standing();
    standing.sentences().forEach(this::tell);
    RecordListing<Seat> asking =
        new RecordListing<>("wishes", standing::asking)
            .field("number", Seat::incarnation)
            .field("seat", Seat::name)
            .field("officer", Seat::officer)
            .field("machine", Seat::machine)
            .field("asked", Seat::askedAt);
    RowWriter.write(out(), format.chosen(), asking.fields(), asking.rows());
    return station.get(HallService.class).state() instanceof HallState.Apart
        ? ExitCode.CHECK_FAILED
        : ExitCode.DONE;
  }
}
