package org.watchfloor.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.watchfloor.base.Texts;
import org.watchfloor.order.message.OrderMessage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code order check TEXT}: whether the check digits of an order that was received are right. */
@Command(name = "check", description = "cli.order.check.about")
final class OrderCheckVerb implements Callable<Integer> {
  private final Texts texts;

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "TEXT", arity = "1..*", description = "cli.order.option.received")
  private List<String> words;

  OrderCheckVerb(Texts texts) {
    this.texts = texts;
  }

  @Override
  public Integer call() {
    boolean right = OrderMessage.verify(String.join(" ", words));
    spec.commandLine()
        .getErr()
        .println(texts.get(right ? "cli.order.check.right" : "cli.order.check.wrong"));
    return right ? ExitCode.DONE : ExitCode.CHECK_FAILED;
  }
}
