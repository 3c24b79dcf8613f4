package org.watchfloor.cli;

import org.jspecify.annotations.Nullable;
import org.watchfloor.app.Station;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.Texts;
import org.watchfloor.claim.ClaimItem;
import org.watchfloor.claim.ClaimService;
import org.watchfloor.exchange.hall.HallService;
import org.watchfloor.exchange.hall.Seat;
import org.watchfloor.exchange.hall.SeatFolder;
import org.watchfloor.store.DataFolder;
import org.watchfloor.store.HallAddress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * {@code seat join --db URL}: makes a seat of a hall in an empty folder, with the whole record; or
 * brings a station's folder, with what it has, to its hall.
 */
@Command(name = "join", description = "cli.seat.join.about")
final class SeatJoinVerb extends StationVerb {
  @Option(names = "--db", required = true, paramLabel = "URL", description = "cli.hall.option.db")
  private String url;

  @Option(names = "--instead-of", paramLabel = "SEAT", description = "cli.seat.option.insteadOf")
  private @Nullable String lost;

  @Mixin private HallOptions hall = new HallOptions();

  SeatJoinVerb(Texts texts) {
    super(texts);
  }

  @Override
  public Integer call() throws Exception {
    if (DataFolder.exists(folder())) {
      if (lost != null) {
        throw RefusedException.of("cli.seat.refused.notEmpty", folder());
      }
    } else if (lost == null) {
      SeatFolder.create(folder(), hall.address(url), HallOptions.newSeatKey(), actor(), realm());
    } else {
      Seat gone =
          SeatFolder.takeOver(
              folder(), hall.address(url), HallOptions.newSeatKey(), actor(), lost, realm());
      if (!gone.card().isEmpty()) {
        tell("exchange.hall.keys.stolen", gone.called(), gone.card());
      }
    }
    return super.call();
  }

  @Override
  int run(Station station) {
    HallService seats = station.get(HallService.class);
    HallAddress address = hall.address(url);
    long entries = seats.moveTo(address, HallOptions.newSeatKey());
    tell(
        "cli.seat.joined",
        address.shown(),
        station.get(DataFolder.class).card().incarnation(),
        entries);
    String instead = lost;
    if (instead != null) {
      station.get(ClaimService.class).items().stream()
          .filter(item -> item.seat().equals(instead))
          .forEach(this::tellClaim);
    }
    return ExitCode.DONE;
  }

  /** Whoever signs in has what is his; what was another officer's waits to be taken over. */
  private void tellClaim(ClaimItem item) {
    tell(
        item.officer().equals(actor().officer()) ? "cli.seat.claimYours" : "cli.seat.claimLeft",
        item.name(),
        item.officer());
  }
}
