package org.watchfloor.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code instruction add|answer|accept|return}; {@code list instructions} lists. */
@Command(
    name = "instruction",
    description = "cli.instruction.about",
    subcommands = HelpCommand.class)
final class InstructionVerb implements Runnable {
  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "add | answer | accept | return");
  }
}
