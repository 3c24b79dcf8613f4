package org.watchfloor.exchange.parcel;

import java.nio.file.Path;
import org.watchfloor.support.HandClock;

/** A desk that takes packages in, in a process of its own to be killed. */
final class ParcelChild {
  private ParcelChild() {}

  /**
   * The folder of the stations, what is to happen and the packages: {@code dies} ends the process
   * as a kill does the moment the first is in; {@code sets aside} the moment the one that was taken
   * last is set aside; anything else takes one after the other and says so.
   */
  public static void main(String... args) {
    Exchanging county = new Exchanging(Path.of(args[0]), "ZS-DH", new HandClock());
    if (args[1].equals("dies")) {
      county.station.journal().subscribe(recorded -> Runtime.getRuntime().halt(9));
    }
    if (args[1].equals("sets aside")) {
      String latest = county.parcels.list().getFirst().number();
      county.station.journal().subscribe(recorded -> Runtime.getRuntime().halt(9));
      county.parcels.setAside(latest, "取错了包");
      return;
    }
    System.out.println("ready");
    System.out.flush();
    for (int at = 2; at < args.length; at++) {
      county.parcels.take(Path.of(args[at]));
    }
  }
}
