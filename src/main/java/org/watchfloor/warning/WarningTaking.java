package org.watchfloor.warning;

import java.util.List;
import org.watchfloor.base.Message;

/**
 * What became of a file.
 *
 * @param outcome what it did, or would do
 * @param ids the warnings it is part of
 * @param said the same in one sentence
 * @param notes what else should be known about how it was read
 */
public record WarningTaking(Outcome outcome, List<String> ids, Message said, List<Message> notes) {

  /** What a file does. */
  public enum Outcome {
    /** It begins a warning. */
    NEW,
    /** It changes one. */
    UPDATED,
    /** It lifts one. */
    CANCELLED,
    /** It was in before; nothing changed. */
    KNOWN
  }

  public WarningTaking {
    ids = List.copyOf(ids);
    notes = List.copyOf(notes);
  }
}
