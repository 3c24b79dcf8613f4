package org.watchfloor.incident.figure;

import java.time.Instant;
import java.util.List;
import org.watchfloor.incident.Severity;
import org.watchfloor.incident.rule.Grading;

/**
 * That an incident is graver, or lighter, than it is said to be; decided by an officer.
 *
 * @param incident its number
 * @param from how grave it is said to be
 * @param to how grave its figures make it
 * @param by which row decides
 * @param claims the names of the claims it rests on
 * @param until until when its severity follows the figures
 */
public record SeverityProposal(
    String incident, Severity from, Severity to, Grading by, List<String> claims, Instant until) {
  public SeverityProposal {
    claims = List.copyOf(claims);
  }

  /** Whether it says graver. */
  public boolean graver() {
    return to.compareTo(from) < 0;
  }
}
