package org.watchfloor.cli;

import org.watchfloor.base.Texts;
import picocli.CommandLine;

/** The verbs of households that must move. */
final class HouseholdVerbs {
  private HouseholdVerbs() {}

  static CommandLine of(Texts texts) {
    return new CommandLine(new HouseholdVerb())
        .addSubcommand(new HouseholdReportVerb(texts))
        .addSubcommand(new HouseholdPersuadeVerb(texts))
        .addSubcommand(new HouseholdForceVerb(texts))
        .addSubcommand(new HouseholdForcedToVerb(texts))
        .addSubcommand(new HouseholdNeedsVerb(texts));
  }
}
