package org.watchfloor.cli;

import org.watchfloor.base.Texts;
import picocli.CommandLine;

/** The verbs of plans. */
final class PlanVerbs {
  private PlanVerbs() {}

  static CommandLine plans(Texts texts) {
    return new CommandLine(new PlanVerb())
        .addSubcommand(new PlanCheckVerb(texts))
        .addSubcommand(new PlanDiffVerb(texts))
        .addSubcommand(new PlanSchemaVerb());
  }
}
