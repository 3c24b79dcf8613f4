package org.watchfloor.exchange.link;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import org.watchfloor.support.HandClock;

/**
 * Two stations and a line that loses packets between them, in a process of its own, as its network
 * is one of its own. Says how it went, line by line.
 */
final class LossyChild {
  private static final int NOTES = 150;
  private static final int CHARACTERS = 1200;
  private static final double LOSS = 0.02;
  private static final long DELAY_MILLIS = 1000;
  private static final long CUT_BYTES = 150_000;
  private static final Duration PATIENCE = Duration.ofMinutes(15);

  private LossyChild() {}

  /** The folder of the stations. */
  public static void main(String... args) throws IOException {
    Path folder = Path.of(args[0]);
    HandClock clock = new HandClock();
    int port = Linked.freePort();
    try (LossyDevice device = new LossyDevice("lossy0");
        Linked county = new Linked(folder, "ZS-DH", clock, LinkTimes.USUAL, Linked.SMALL);
        Linked island = new Linked(folder, "DH-LH", clock, LinkTimes.USUAL, Linked.SMALL)) {
      Linked.introduce(island, county);
      county.links.serve(String.valueOf(port));
      island.links.connect("ZS-DH", LossyDevice.FAR + ":" + port);
      device.fails(LOSS, DELAY_MILLIS);
      long begun = System.nanoTime();
      until(() -> island.together(county) && county.together(island), clock, county, island);
      tell("together", begun, device);

      write(island);
      device.cutAfter(CUT_BYTES);
      until(() -> island.with(county).lost(), clock, county, island);
      boolean half = notes(county) == 0;
      tell("cut and noticed", begun, device);
      device.heal();
      until(() -> notes(county) == NOTES, clock, county, island);
      tell("all there", begun, device);
      boolean sound = county.station.journal().verify(done -> {}).faults().isEmpty();
      System.out.println(half && sound && device.lost() > 0 ? "well" : "not well");
    }
    System.out.flush();
    Runtime.getRuntime().halt(0);
  }

  /** Both stations' clocks go with the real one, as what is waited for is real. */
  private static void until(
      java.util.function.BooleanSupplier holds, HandClock clock, Linked... stations) {
    long start = System.nanoTime();
    while (!holds.getAsBoolean()) {
      if (System.nanoTime() - start > PATIENCE.toNanos()) {
        throw new IllegalStateException(
            stations[0].links.states() + " " + stations[1].links.states());
      }
      long round = System.nanoTime();
      for (Linked one : stations) {
        one.links.beat();
      }
      clock.move(Duration.ofNanos(System.nanoTime() - round));
    }
  }

  private static long notes(Linked at) {
    return at.log().stream().filter(line -> line.startsWith("第 ")).count();
  }

  private static void write(Linked at) {
    Random random = new Random(5);
    for (int note = 0; note < NOTES; note++) {
      StringBuilder text = new StringBuilder("第 " + note + " 条 ");
      random.ints(CHARACTERS, 0x4E00, 0x9FA5).forEach(one -> text.append((char) one));
      at.note(text.toString());
    }
  }

  private static void tell(String what, long begun, LossyDevice device) {
    System.out.printf(
        "%s after %d s; %d bytes over the line, %d packets lost%n",
        what,
        Duration.ofNanos(System.nanoTime() - begun).toSeconds(),
        device.carried(),
        device.lost());
  }
}
