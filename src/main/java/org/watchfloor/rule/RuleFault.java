package org.watchfloor.rule;

import org.watchfloor.base.Message;

/**
 * One thing wrong in a rule file.
 *
 * @param file the file's name
 * @param line counted from 1
 * @param reason what is wrong and what may stand there
 */
public record RuleFault(String file, int line, Message reason) {

  /** The whole sentence. */
  public Message said() {
    return Message.of("rule.fault", file, line, reason);
  }
}
