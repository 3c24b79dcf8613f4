package org.watchfloor.exchange.link;

import java.nio.file.Path;
import java.time.Duration;
import org.watchfloor.support.HandClock;

/** A county that serves links, in a process of its own to be killed. */
final class LinkChild {
  private LinkChild() {}

  /**
   * The folder of the stations, and the other's clock in seconds: this one stays ahead of it, or
   * what it gets would wait for a look. It says "ready" once it serves.
   */
  public static void main(String... args) {
    HandClock clock = new HandClock();
    clock.move(Duration.ofSeconds(Long.parseLong(args[1])).plusMinutes(30));
    Linked county = new Linked(Path.of(args[0]), "ZS-DH", clock);
    county.links.beat();
    System.out.println("ready");
    System.out.flush();
    while (true) {
      clock.move(Duration.ofSeconds(1));
      county.links.beat();
    }
  }
}
