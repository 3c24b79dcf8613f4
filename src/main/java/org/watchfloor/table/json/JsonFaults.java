package org.watchfloor.table.json;

import java.util.ArrayList;
import java.util.List;
import org.watchfloor.base.Message;
import org.watchfloor.base.RefusedException;

/** What is wrong with one request. Not safe for several threads. */
public final class JsonFaults {
  private static final int TOLD = 20;

  private final List<Message> found = new ArrayList<>();
  private final String file;

  /**
   * @param file what the request is called, for the sentences
   */
  public JsonFaults(String file) {
    this.file = file;
  }

  /** Notes that something at a place is wrong. */
  public void add(String path, Message reason) {
    found.add(Message.of("table.json.fault", file, path, reason));
  }

  /** Whether nothing is wrong so far. */
  public boolean none() {
    return found.isEmpty();
  }

  /** Each fault, a sentence with place, reason and remedy. */
  public List<Message> all() {
    return List.copyOf(found);
  }

  /**
   * Ends the reading if anything is wrong.
   *
   * @throws RefusedException with the first twenty faults and the number of all
   */
  public void check() {
    if (found.isEmpty()) {
      return;
    }
    List<Message> told = found.subList(0, Math.min(TOLD, found.size()));
    Message said = told.getLast();
    for (int i = told.size() - 2; i >= 0; i--) {
      said = Message.of("table.json.both", told.get(i), said);
    }
    throw new RefusedException(
        found.size() > TOLD ? Message.of("table.json.more", said, found.size() - TOLD) : said);
  }
}
