package org.watchfloor.drill.inject;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.watchfloor.base.Chance;
import org.watchfloor.drill.scenario.Inject;
import org.watchfloor.drill.scenario.Scenario;
import org.watchfloor.drill.scenario.Trigger;
import org.watchfloor.drill.scenario.Variable;

/**
 * A scenario for one run: chance has been drawn. The same scenario and seed make the same script.
 * Pure.
 */
public final class Script {
  private final Scenario scenario;
  private final long seed;
  private final Map<String, String> values = new HashMap<>();

  /**
   * @param seed what chance starts from
   */
  public Script(Scenario scenario, long seed) {
    this.scenario = scenario;
    this.seed = seed;
    for (Variable variable : scenario.variables()) {
      values.put(variable.name(), drawn(variable));
    }
  }

  private String drawn(Variable variable) {
    Chance chance = new Chance(seed, "variable " + variable.name());
    return switch (variable) {
      case Variable.OneOf one -> one.words().get((int) chance.between(0, one.words().size() - 1L));
      case Variable.Between two -> String.valueOf(chance.between(two.from(), two.to()));
    };
  }

  /** What chance starts from. */
  public long seed() {
    return seed;
  }

  /** What was written down. */
  public Scenario scenario() {
    return scenario;
  }

  /**
   * When an inject with a time comes, by the clock of the drill.
   *
   * @param begins when the drill begins, which need not be when the scenario says
   */
  public Instant due(Inject inject, Trigger.At at, Instant begins) {
    long vary = at.vary().toSeconds();
    long apart = new Chance(seed, "time " + inject.id()).between(-vary, vary);
    return begins.plus(at.after()).plus(Duration.ofSeconds(apart));
  }

  /** What is said of an inject in this run. */
  public String text(Inject inject) {
    String text = inject.text();
    for (Map.Entry<String, String> value : values.entrySet()) {
      text = text.replace("{" + value.getKey() + "}", value.getValue());
    }
    return text;
  }
}
