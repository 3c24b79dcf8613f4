package org.watchfloor.cli;

import org.watchfloor.base.Texts;
import picocli.CommandLine;

/** The verbs of call-outs. */
final class CalloutVerbs {
  private CalloutVerbs() {}

  static CommandLine of(Texts texts) {
    return new CommandLine(new CalloutVerb())
        .addSubcommand(new CalloutStartVerb(texts))
        .addSubcommand(new CalloutDeclineVerb(texts))
        .addSubcommand(new CalloutAttemptVerb(texts))
        .addSubcommand(new CalloutMessageVerb(texts))
        .addSubcommand(new CalloutDialVerb(texts))
        .addSubcommand(new CalloutTakeVerb(texts))
        .addSubcommand(new CalloutAsideVerb(texts))
        .addSubcommand(new CalloutUndoVerb(texts))
        .addSubcommand(new CalloutClimbVerb(texts))
        .addSubcommand(new CalloutAddVerb(texts))
        .addSubcommand("end", new CalloutEndVerb(texts, true))
        .addSubcommand("reopen", new CalloutEndVerb(texts, false))
        .addSubcommand(new CalloutShowVerb(texts))
        .addSubcommand(new CalloutPrintVerb(texts));
  }
}
