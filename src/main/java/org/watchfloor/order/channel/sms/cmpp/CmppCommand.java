package org.watchfloor.order.channel.sms.cmpp;

import java.util.Arrays;
import java.util.Optional;

/**
 * What a packet is for (Command_Id). An answer has the number of what it answers, and a high bit.
 */
enum CmppCommand {
  CONNECT(1),
  TERMINATE(2),
  SUBMIT(4),
  DELIVER(5),
  ACTIVE_TEST(8);

  private static final int ANSWER = 0x8000_0000;

  private final int number;

  CmppCommand(int number) {
    this.number = number;
  }

  int asked() {
    return number;
  }

  int answered() {
    return number | ANSWER;
  }

  /** What a number asks for; empty for an answer, and for what is not known here. */
  static Optional<CmppCommand> asking(int command) {
    return Arrays.stream(values()).filter(one -> one.number == command).findFirst();
  }

  static boolean answers(int command) {
    return (command & ANSWER) != 0;
  }
}
