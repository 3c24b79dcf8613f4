package org.watchfloor.journal;

import java.util.List;
import org.watchfloor.base.Message;

/**
 * What a check of the whole journal found.
 *
 * @param entries how many entries were read
 * @param faults what is wrong, each naming its entry or row; empty if all is well
 */
public record Verification(long entries, List<Message> faults) {
  public Verification {
    faults = List.copyOf(faults);
  }

  public boolean passed() {
    return faults.isEmpty();
  }
}
