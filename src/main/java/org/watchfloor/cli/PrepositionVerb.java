package org.watchfloor.cli;

import org.watchfloor.base.Texts;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code preposition plan|order|...}; {@code list prepositions} lists. */
@Command(
    name = "preposition",
    description = "cli.preposition.about",
    subcommands = HelpCommand.class)
final class PrepositionVerb implements Runnable {
  @Spec private CommandSpec spec;

  static CommandLine of(Texts texts) {
    return new CommandLine(new PrepositionVerb())
        .addSubcommand(new PrepositionPlanVerb(texts))
        .addSubcommand(new PrepositionAddVerb(texts))
        .addSubcommand(new PrepositionLandfallVerb(texts))
        .addSubcommand("order", new PrepositionTransfersVerb(texts, false))
        .addSubcommand("return", new PrepositionTransfersVerb(texts, true))
        .addSubcommand(new PrepositionPrintVerb(texts))
        .addSubcommand("close", new PrepositionEndVerb(texts, true))
        .addSubcommand("cancel", new PrepositionEndVerb(texts, false));
  }

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(), "plan | add | landfall | order | return | print | close | cancel");
  }
}
