package org.watchfloor.cli;

import org.watchfloor.base.Texts;
import org.watchfloor.supply.TransferState;
import picocli.CommandLine;

/** The verbs of transfer orders, put together. */
final class TransferVerbs {
  private TransferVerbs() {}

  static CommandLine transfers(Texts texts) {
    return new CommandLine(new TransferVerb())
        .addSubcommand("request", new TransferAskVerb(texts, false))
        .addSubcommand("send", new TransferAskVerb(texts, true))
        .addSubcommand(new TransferApproveVerb(texts))
        .addSubcommand("reject", new TransferStepVerb(texts, TransferState.REJECTED))
        .addSubcommand(new TransferIssueVerb(texts))
        .addSubcommand("pick", new TransferStepVerb(texts, TransferState.PICKED))
        .addSubcommand("load", new TransferStepVerb(texts, TransferState.LOADED))
        .addSubcommand(new TransferDepartVerb(texts))
        .addSubcommand("arrive", new TransferStepVerb(texts, TransferState.ARRIVED))
        .addSubcommand(new TransferSignVerb(texts))
        .addSubcommand("distribute", new TransferStepVerb(texts, TransferState.DISTRIBUTED))
        .addSubcommand(new TransferReturnDueVerb(texts))
        .addSubcommand(new TransferReturnVerb(texts))
        .addSubcommand("consume", new TransferStepVerb(texts, TransferState.CONSUMED))
        .addSubcommand("write-off", new TransferStepVerb(texts, TransferState.WRITTEN_OFF))
        .addSubcommand(new TransferPrintVerb(texts))
        .addSubcommand("settle", new TransferEndVerb(texts, true))
        .addSubcommand("cancel", new TransferEndVerb(texts, false));
  }
}
