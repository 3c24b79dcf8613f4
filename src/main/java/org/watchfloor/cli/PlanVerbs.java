package org.watchfloor.cli;

import org.watchfloor.base.Texts;
import picocli.CommandLine;

/** The verbs of plans and of their action cards. */
final class PlanVerbs {
  private PlanVerbs() {}

  static CommandLine plans(Texts texts) {
    return new CommandLine(new PlanVerb())
        .addSubcommand(new PlanCheckVerb(texts))
        .addSubcommand(new PlanDiffVerb(texts))
        .addSubcommand(new PlanSchemaVerb());
  }

  static CommandLine cards(Texts texts) {
    return new CommandLine(new CardVerb())
        .addSubcommand("tick", new CardTickVerb(texts, true))
        .addSubcommand("untick", new CardTickVerb(texts, false))
        .addSubcommand(new CardPrintVerb(texts));
  }
}
