package org.watchfloor.drill.score.sheet;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.watchfloor.drill.score.Outcome;

/**
 * What a comparison looks at of a scored drill.
 *
 * @param title what it is called
 * @param total all of it
 * @param abilities by the names of abilities
 * @param outcomes by the keys of scores
 * @param words what was expected, by the same keys
 */
public record ScoredDrill(
    String title,
    Tally total,
    Map<String, Tally> abilities,
    Map<String, Outcome> outcomes,
    Map<String, String> words) {
  public ScoredDrill {
    abilities = Collections.unmodifiableMap(new LinkedHashMap<>(abilities));
    outcomes = Collections.unmodifiableMap(new LinkedHashMap<>(outcomes));
    words = Collections.unmodifiableMap(new LinkedHashMap<>(words));
  }
}
