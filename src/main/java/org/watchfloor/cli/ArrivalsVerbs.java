package org.watchfloor.cli;

import org.watchfloor.base.Texts;
import picocli.CommandLine;

/** The verbs of the arrival desk beside {@code arrive}. */
final class ArrivalsVerbs {
  private ArrivalsVerbs() {}

  static CommandLine of(Texts texts) {
    return new CommandLine(new ArrivalsVerb())
        .addSubcommand(new ArrivalsLeaveVerb(texts))
        .addSubcommand(new ArrivalsMoveVerb(texts))
        .addSubcommand(new ArrivalsWithdrawVerb(texts))
        .addSubcommand(new ArrivalsTieVerb(texts))
        .addSubcommand(new ArrivalsShowVerb(texts))
        .addSubcommand(new ArrivalsTagsVerb(texts))
        .addSubcommand(new ArrivalsOpenVerb(texts))
        .addSubcommand(new ArrivalsDestroyVerb(texts))
        .addSubcommand("give-key", new ArrivalsKeyVerb(texts, true))
        .addSubcommand("take-key", new ArrivalsKeyVerb(texts, false));
  }
}
