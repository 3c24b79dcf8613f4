package org.watchfloor.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code callout …}: only the verbs below it do something; {@code list callouts} lists. */
@Command(name = "callout", description = "cli.callout.about", subcommands = HelpCommand.class)
final class CalloutVerb implements Runnable {
  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(),
        "start | decline | attempt | message | dial | take | aside | undo | climb | add | end | reopen | show |"
            + " print");
  }
}
