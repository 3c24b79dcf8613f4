package org.watchfloor.cli;

import org.watchfloor.base.Texts;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code requisition issue|end|...}; {@code list requisitions} lists. */
@Command(
    name = "requisition",
    description = "cli.requisition.about",
    subcommands = HelpCommand.class)
final class RequisitionVerb implements Runnable {
  @Spec private CommandSpec spec;

  static CommandLine of(Texts texts) {
    return new CommandLine(new RequisitionVerb())
        .addSubcommand(new RequisitionIssueVerb(texts))
        .addSubcommand(new RequisitionBackVerb(texts))
        .addSubcommand(new RequisitionEndVerb(texts))
        .addSubcommand(new RequisitionCompensateVerb(texts))
        .addSubcommand(new RequisitionVoidVerb(texts))
        .addSubcommand(new RequisitionPrintVerb(texts));
  }

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(), "issue | back | end | compensate | void | print");
  }
}
