package org.watchfloor.exchange.link;

import java.util.Map;
import java.util.TreeMap;

/**
 * Whom a broker serves by now: what was done for a station counts only when all of it was done, and
 * is tried again at the next look. One thread at a time.
 */
final class LinkServed {
  private final Queues queues;
  private final Map<String, String> served = new TreeMap<>();

  /** What a broker can do for it. */
  interface Queues {
    /** Makes a queue unless it is there. */
    void make(String queue) throws Exception;

    /** Removes a queue with all in it, if it is there. */
    void drop(String queue) throws Exception;

    /** Closes the connections that were proved with a key. */
    void disconnect(String key);
  }

  LinkServed(Queues queues) {
    this.queues = queues;
  }

  /**
   * Serves these stations and no others.
   *
   * @param stations the signing key of each, as on its card
   * @throws Exception if the broker could not do all of it
   */
  void serve(Map<String, String> stations) throws Exception {
    for (Map.Entry<String, String> one : Map.copyOf(served).entrySet()) {
      String key = stations.get(one.getKey());
      if (one.getValue().equals(key)) {
        continue;
      }
      queues.disconnect(one.getValue());
      if (key == null) {
        queues.drop(LinkBroker.up(one.getKey()));
        queues.drop(LinkBroker.down(one.getKey()));
      }
      served.remove(one.getKey());
    }
    for (Map.Entry<String, String> one : stations.entrySet()) {
      if (!served.containsKey(one.getKey())) {
        queues.make(LinkBroker.up(one.getKey()));
        queues.make(LinkBroker.down(one.getKey()));
        served.put(one.getKey(), one.getValue());
      }
    }
  }
}
