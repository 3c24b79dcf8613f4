package org.watchfloor.cli;

import org.watchfloor.base.Texts;
import org.watchfloor.order.StepKind;
import picocli.CommandLine;

/** The verbs of orders and of leaders' instructions. */
final class OrderVerbs {
  private OrderVerbs() {}

  static CommandLine orders(Texts texts) {
    return new CommandLine(new OrderVerb())
        .addSubcommand(new OrderIssueVerb(texts))
        .addSubcommand("deliver", new OrderStepVerb(texts, StepKind.DELIVERED))
        .addSubcommand("read", new OrderStepVerb(texts, StepKind.READ))
        .addSubcommand("sign", new OrderStepVerb(texts, StepKind.SIGNED))
        .addSubcommand("report", new OrderStepVerb(texts, StepKind.REPORTED))
        .addSubcommand("accept", new OrderStepVerb(texts, StepKind.ACCEPTED))
        .addSubcommand("return", new OrderStepVerb(texts, StepKind.RETURNED))
        .addSubcommand("close", new OrderEndVerb(texts, OrderEndVerb.End.CLOSE))
        .addSubcommand("withdraw", new OrderEndVerb(texts, OrderEndVerb.End.WITHDRAW))
        .addSubcommand("reopen", new OrderEndVerb(texts, OrderEndVerb.End.REOPEN))
        .addSubcommand(new OrderSlipVerb(texts))
        .addSubcommand(new OrderLetterVerb(texts))
        .addSubcommand(new OrderShowVerb(texts))
        .addSubcommand(new OrderCheckVerb(texts));
  }

  static CommandLine instructions(Texts texts) {
    return new CommandLine(new InstructionVerb())
        .addSubcommand(new InstructionAddVerb(texts))
        .addSubcommand(new InstructionAnswerVerb(texts))
        .addSubcommand("accept", new InstructionJudgeVerb(texts, true))
        .addSubcommand("return", new InstructionJudgeVerb(texts, false));
  }
}
