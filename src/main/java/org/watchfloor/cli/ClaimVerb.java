package org.watchfloor.cli;

import org.watchfloor.base.Texts;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code claim list|take|give|release}: only the verbs below it do something. */
@Command(name = "claim", description = "cli.claim.about", subcommands = HelpCommand.class)
final class ClaimVerb implements Runnable {
  @Spec private CommandSpec spec;

  static CommandLine of(Texts texts) {
    return new CommandLine(new ClaimVerb())
        .addSubcommand(new ClaimListVerb(texts))
        .addSubcommand(new ClaimTakeVerb(texts))
        .addSubcommand(new ClaimGiveVerb(texts))
        .addSubcommand(new ClaimReleaseVerb(texts));
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "list | take | give | release");
  }
}
