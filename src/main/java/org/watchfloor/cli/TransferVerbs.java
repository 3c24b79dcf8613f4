package org.watchfloor.cli;

import org.watchfloor.base.Texts;
import picocli.CommandLine;

/** The verbs of transfer orders, put together. */
final class TransferVerbs {
  private TransferVerbs() {}

  static CommandLine transfers(Texts texts) {
    return new CommandLine(new TransferVerb())
        .addSubcommand("request", new TransferAskVerb(texts, false))
        .addSubcommand("send", new TransferAskVerb(texts, true))
        .addSubcommand(new TransferIssueVerb(texts))
        .addSubcommand(new TransferDepartVerb(texts))
        .addSubcommand(new TransferSignVerb(texts))
        .addSubcommand("settle", new TransferEndVerb(texts, true))
        .addSubcommand("cancel", new TransferEndVerb(texts, false));
  }
}
