package org.watchfloor.cli;

import java.util.List;
import org.watchfloor.shelter.ShutShelter;

/** Tells that people go to shelters that are not open, and the verb that says they are. */
final class ShutWords {
  private ShutWords() {}

  static void tell(StationVerb verb, List<ShutShelter> shut) {
    for (ShutShelter one : shut) {
      one.said().forEach(verb::tell);
      if (one.canOpen()) {
        verb.tell("cli.shelter.openIt", one.shelter().number());
      }
    }
  }
}
