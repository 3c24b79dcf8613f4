package org.watchfloor.evacuation.assignment;

import java.util.List;
import org.watchfloor.base.Message;

/** What came of reading a request. */
public sealed interface RequestReading {
  /** It is whole. */
  record Read(AssignmentRequest request) implements RequestReading {}

  /**
   * It has faults.
   *
   * @param faults each with its path in the file, reason and remedy, in the order of the file
   */
  record Refused(List<Message> faults) implements RequestReading {
    public Refused {
      faults = List.copyOf(faults);
    }
  }
}
