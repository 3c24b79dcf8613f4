package org.watchfloor.cli;

import org.watchfloor.base.Texts;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * {@code case preview|keep|find|show|withdraw}; {@code list cases} lists and {@code export cases}
 * exports them: only the verbs below it do something.
 */
@Command(name = "case", description = "cli.casebook.about", subcommands = HelpCommand.class)
final class CasebookVerb implements Runnable {
  @Spec private CommandSpec spec;

  static CommandLine of(Texts texts) {
    return new CommandLine(new CasebookVerb())
        .addSubcommand(new CasebookPreviewVerb(texts))
        .addSubcommand(new CasebookKeepVerb(texts))
        .addSubcommand(new CasebookFindVerb(texts))
        .addSubcommand(new CasebookShowVerb(texts))
        .addSubcommand(new CasebookWithdrawVerb(texts));
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "preview | keep | find | show | withdraw");
  }
}
