package org.watchfloor.drill.scenario;

import java.util.List;
import org.watchfloor.rule.RuleFault;

/** What came of reading a scenario. */
public sealed interface ScenarioReading {

  /** It can be played. */
  record Read(Scenario scenario) implements ScenarioReading {}

  /**
   * It cannot.
   *
   * @param faults all that is wrong, by line
   */
  record Refused(List<RuleFault> faults) implements ScenarioReading {
    public Refused {
      faults = List.copyOf(faults);
    }
  }
}
