package org.watchfloor.incident.rule;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * The rules of reporting. Immutable; any thread.
 *
 * @param amber the share of a limit after which its clock turns amber
 * @param red the share after which it turns red
 * @param kept how long after an incident came in a clock nobody answered is still shown
 * @param shortForm how many characters the short form may have
 */
public record ReportRules(
    double amber, double red, Duration kept, int shortForm, List<ReportRule> rules) {
  public ReportRules {
    rules = List.copyOf(rules);
  }

  /** The rule of a key, if there is one. */
  public Optional<ReportRule> rule(String key) {
    return rules.stream().filter(one -> one.key().equals(key)).findFirst();
  }
}
