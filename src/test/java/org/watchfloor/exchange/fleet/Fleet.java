package org.watchfloor.exchange.fleet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.watchfloor.base.RefusedException;
import org.watchfloor.exchange.parcel.TakenParcel;

/** Two to five stations with clocks of their own, and the sticks between them. */
final class Fleet {
  /** An act that is no feature's: a stick is made, and perhaps comes somewhere. */
  static final String EXCHANGE = "exchange";

  /** An act that is no feature's: a package is set aside. */
  static final String SET_ASIDE = "setAside";

  private final List<Ship> ships;
  private final Path folder;
  private final List<Path> sticks = new ArrayList<>();
  private final Map<String, Integer> done = new TreeMap<>();
  private final Knowledge knowledge = new Knowledge();
  private int files;

  /**
   * @param folder where the sticks are kept
   */
  Fleet(List<Ship> ships, Path folder) {
    this.ships = ships;
    this.folder = folder;
  }

  /** Does what the acts say; the clocks go on unevenly. */
  void work(List<Act> acts) {
    for (Act act : acts) {
      Random random = act.random();
      ships.forEach(ship -> ship.clock().move(Duration.ofSeconds(random.nextLong(1, 300))));
      Ship at = ships.get(act.station());
      Map<String, Long> known = Knowledge.of(at);
      if (attempt(act.hand(), () -> act(act, random))) {
        done.merge(act.hand(), 1, Integer::sum);
      }
      knowledge.note(at, known);
    }
  }

  /** What whoever wrote something knew. */
  Knowledge knowledge() {
    return knowledge;
  }

  /** How often each hand did something. */
  Map<String, Integer> done() {
    return done;
  }

  private void act(Act act, Random random) {
    Ship at = ships.get(act.station());
    switch (act.hand()) {
      case EXCHANGE -> exchangeSome(at, random);
      case SET_ASIDE -> setAsideOne(at, random);
      default -> Hands.named(act.hand()).act(at.station(), at.clock(), random);
    }
  }

  /** A stick that may get lost, come twice, or come much later than the next one. */
  private void exchangeSome(Ship from, Random random) {
    Path stick = stick();
    if (attempt(EXCHANGE, () -> export(from, stick, random.nextInt(8) == 0))) {
      sticks.add(stick);
    }
    if (!sticks.isEmpty() && random.nextInt(4) > 0) {
      Ship to = Hand.any(ships, random);
      Path comes = random.nextInt(3) == 0 ? Hand.any(sticks, random) : sticks.getLast();
      to.parcels().take(comes);
    }
  }

  private void export(Ship from, Path stick, boolean all) {
    List<String> others =
        ships.stream().filter(ship -> ship != from).map(Ship::id).sorted().toList();
    from.parcels().export(stick, others, all);
  }

  private static void setAsideOne(Ship at, Random random) {
    List<TakenParcel> taken = at.parcels().list().stream().filter(TakenParcel::counts).toList();
    if (!taken.isEmpty()) {
      TakenParcel one = random.nextInt(4) == 0 ? Hand.any(taken, random) : taken.getFirst();
      at.parcels().setAside(one.number(), "试撤");
    }
  }

  /** Everybody gives everybody what they have; after two rounds nobody lacks an entry. */
  void meet(int rounds) {
    for (int round = 0; round < rounds; round++) {
      for (Ship from : ships) {
        Path stick = stick();
        if (attempt(EXCHANGE, () -> export(from, stick, false))) {
          ships.stream().filter(to -> to != from).forEach(to -> give(from, to, stick));
        }
      }
    }
  }

  /** Everybody gives one of them what they have, and gets what that one has then. */
  void meetAt(int hub) {
    Ship middle = ships.get(hub);
    for (Ship from : ships) {
      Path stick = stick();
      if (from != middle && attempt(EXCHANGE, () -> export(from, stick, false))) {
        give(from, middle, stick);
      }
    }
    Path stick = stick();
    if (attempt(EXCHANGE, () -> export(middle, stick, false))) {
      ships.stream().filter(to -> to != middle).forEach(to -> give(middle, to, stick));
    }
  }

  /**
   * Who set aside what the maker still takes to be there asks for all of it, as the refusal says.
   */
  private void give(Ship from, Ship to, Path stick) {
    if (!attempt(EXCHANGE, () -> to.parcels().take(stick))) {
      Path whole = stick();
      from.parcels().export(whole, List.of(to.id()), true);
      to.parcels().take(whole);
    }
  }

  List<Ship> ships() {
    return ships;
  }

  /** Only a refusal is an answer; anything else is a fault of the program. */
  private static boolean attempt(String what, Runnable act) {
    try {
      act.run();
      return true;
    } catch (RefusedException e) {
      assertThat(e.said().key()).as(what).contains(".refused.");
      return false;
    }
  }

  private Path stick() {
    return folder.resolve("stick-" + ++files + ".wfp");
  }

  /** Throws the sticks away. */
  void tidy() {
    for (int stick = 1; stick <= files; stick++) {
      try {
        Files.deleteIfExists(folder.resolve("stick-" + stick + ".wfp"));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
