package org.watchfloor.exchange.fleet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Many histories, as many side by side as the machine has processors. */
final class Season {
  private static final Logger LOG = LoggerFactory.getLogger(Season.class);
  private static final int SIDE_BY_SIDE = Math.min(4, Runtime.getRuntime().availableProcessors());

  /** Each history has a seed of its own, so that it can be played again alone. */
  private static final long STRIDE = 0x632BE59BD9B4E019L;

  /** One in so many of those of full length is long: what piles up. */
  private static final int LONG = 50;

  private static final int LONG_LEAST = 200;
  private static final int LONG_MOST = 400;

  /** After so many different ones it is time to mend something. */
  private static final int ENOUGH = 5;

  private static final int TOLD = 100;

  private final long seed;
  private final int histories;
  private final int brief;
  private final AtomicInteger next = new AtomicInteger();
  private final Map<String, String> found = new TreeMap<>();
  private final Map<String, Integer> done = new HashMap<>();
  private final Set<String> rules = new TreeSet<>();

  /**
   * A season.
   *
   * @param histories how many
   * @param brief of so many one is of full length, the others are short; 1 for none that is short
   */
  Season(long seed, int histories, int brief) {
    this.seed = seed;
    this.histories = histories;
    this.brief = brief;
  }

  /** Plays them all. */
  void sail() throws InterruptedException {
    try (ExecutorService side = Executors.newFixedThreadPool(SIDE_BY_SIDE)) {
      List<Callable<Boolean>> ways = new ArrayList<>();
      for (int at = 0; at < Math.min(SIDE_BY_SIDE, histories); at++) {
        ways.add(this::sailSome);
      }
      for (Future<Boolean> way : side.invokeAll(ways)) {
        way.get();
      }
    } catch (ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }

  private boolean sailSome() {
    try (Voyage voyage = new Voyage()) {
      for (int at; (at = next.getAndIncrement()) < histories && !enough(); ) {
        long its = seed + at * STRIDE;
        History history = drawn(at, its);
        voyage.breaks(history).ifPresent(why -> add(voyage, its, history, why));
        if (at % TOLD == TOLD - 1) {
          LOG.warn("{} histories played", at + 1);
        }
      }
      synchronized (this) {
        voyage.done().forEach((hand, times) -> done.merge(hand, times, Integer::sum));
        rules.addAll(voyage.rules());
      }
    }
    return true;
  }

  private History drawn(int at, long its) {
    if (at % brief != 0) {
      return History.brief(its);
    }
    return at / brief % LONG == LONG - 1
        ? History.random(its, LONG_LEAST, LONG_MOST)
        : History.random(its);
  }

  private synchronized boolean enough() {
    return found.size() >= ENOUGH;
  }

  /** Only the first that breaks a promise in a certain way is made shorter. */
  private void add(Voyage voyage, long its, History history, BrokenException why) {
    String way = why.way();
    synchronized (this) {
      if (found.putIfAbsent(way, "") != null) {
        return;
      }
    }
    History shortest = new Shrinker(voyage::breaks).shortest(history, way);
    Optional<BrokenException> broken = voyage.breaks(shortest);
    String told =
        "Broken: %s, seed %d%n%s%n%s".formatted(way, its, shortest, broken.orElse(why).getCause());
    LOG.error("{}", told, broken.orElse(why));
    synchronized (this) {
      found.put(way, told);
    }
  }

  /** What was broken: each as a script. */
  synchronized List<String> found() {
    return List.copyOf(found.values());
  }

  /** Hands that never did anything: nothing was tried with them. */
  synchronized Set<String> idle() {
    Set<String> idle = new TreeSet<>(Hands.DRAWN);
    idle.removeAll(done.keySet());
    return idle;
  }

  /** How often each hand did something. */
  synchronized Map<String, Integer> done() {
    return new TreeMap<>(done);
  }

  /** The rules of the contradictions there were. */
  synchronized Set<String> rules() {
    return new TreeSet<>(rules);
  }
}
