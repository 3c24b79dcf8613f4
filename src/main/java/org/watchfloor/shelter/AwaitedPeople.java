package org.watchfloor.shelter;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.watchfloor.base.Subscription;

/**
 * Who is to come to shelters, by somebody above this floor who has a roster. Joined by Multibinder.
 * Any thread but the JavaFX thread.
 */
public interface AwaitedPeople {

  /** Who is to come to each shelter, or said to be there, by its number. */
  Map<String, Awaited> awaited();

  /** Runs something after every change, on the thread that made it; must be quick. */
  Subscription onChange(Runnable changed);

  /** What all of these say together. */
  static Map<String, Awaited> all(Set<AwaitedPeople> tellers) {
    Map<String, Awaited> all = new HashMap<>();
    tellers.forEach(teller ->
        teller.awaited().forEach((shelter, some) -> all.merge(shelter, some, Awaited::plus)));
    return all;
  }
}
