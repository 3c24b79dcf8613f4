package org.watchfloor.response.plan;

import java.util.Comparator;
import org.watchfloor.base.Message;

/**
 * One thing wrong in a plan file.
 *
 * @param file the file's name
 * @param line counted from 1
 * @param column counted from 1
 * @param reason what is wrong
 * @param remedy what to do about it
 */
public record PlanFault(String file, int line, int column, Message reason, Message remedy) {

  /** In the order of the text. */
  static final Comparator<PlanFault> ORDER =
      Comparator.comparingInt(PlanFault::line).thenComparingInt(PlanFault::column);

  /** The whole sentence: place, reason, remedy. */
  public Message said() {
    return Message.of("response.plan.fault", file, line, column, reason, remedy);
  }
}
