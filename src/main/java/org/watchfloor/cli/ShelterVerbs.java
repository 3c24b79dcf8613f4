package org.watchfloor.cli;

import org.watchfloor.base.Texts;
import picocli.CommandLine;

/** The verbs of shelters. */
final class ShelterVerbs {
  private ShelterVerbs() {}

  static CommandLine of(Texts texts) {
    return new CommandLine(new ShelterVerb())
        .addSubcommand(new ShelterTurnVerb(texts))
        .addSubcommand(new ShelterAdvanceVerb(texts))
        .addSubcommand(new ShelterNeedsVerb(texts));
  }
}
