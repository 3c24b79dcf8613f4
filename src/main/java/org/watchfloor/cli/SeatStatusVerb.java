package org.watchfloor.cli;

import org.watchfloor.app.Station;
import org.watchfloor.base.Texts;
import org.watchfloor.exchange.hall.HallService;
import org.watchfloor.exchange.hall.HallState;
import org.watchfloor.exchange.hall.Seat;
import org.watchfloor.exchange.hall.SeatKeys;
import org.watchfloor.table.RecordListing;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/**
 * {@code seat status}: the seats of the hall, who sits there, when each was heard of last, how far
 * it is behind, which keys it has and whether it asks for the station's. A hall out of reach is a
 * check that failed.
 */
@Command(name = "status", description = "cli.seat.status.about")
final class SeatStatusVerb extends StationVerb {
  @Mixin private FormatOption format = new FormatOption();

  SeatStatusVerb(Texts texts) {
    super(texts);
  }

  @Override
  int run(Station station) throws Exception {
    HallService hall = station.get(HallService.class);
    hall.connect();
    return switch (hall.state()) {
      case HallState.Alone alone -> {
        tell("cli.seat.alone");
        yield ExitCode.DONE;
      }
      case HallState.Apart apart -> {
        tell("cli.seat.apart", apart.why(), apart.owed());
        yield ExitCode.CHECK_FAILED;
      }
      case HallState.Together together -> {
        RecordListing<Seat> seats =
            new RecordListing<>("seats", hall::seats)
                .field("number", Seat::incarnation)
                .field("seat", Seat::name)
                .field("officer", Seat::officer)
                .field("machine", Seat::machine)
                .field("present", Seat::present)
                .field("silentSeconds", Seat::silentSeconds)
                .field("behind", Seat::behind)
                .field("keys", Seat::card)
                .field("asksForKeys", Seat::asks);
        RowWriter.write(out(), format.chosen(), seats.fields(), seats.rows());
        station.get(SeatKeys.class).standing().sentences().forEach(this::tell);
        yield ExitCode.DONE;
      }
    };
  }
}
