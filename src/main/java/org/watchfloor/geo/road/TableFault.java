package org.watchfloor.geo.road;

import org.watchfloor.base.Message;

/**
 * One thing wrong in a speed table.
 *
 * @param file the file's name
 * @param line counted from 1
 * @param reason what is wrong and what should stand there
 */
public record TableFault(String file, int line, Message reason) {

  /** The whole sentence: place and reason. */
  public Message said() {
    return Message.of("geo.speeds.fault", file, line, reason);
  }
}
