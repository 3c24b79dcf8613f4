package org.watchfloor.cli;

import org.watchfloor.base.Texts;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code sync link serve|connect|...}: links with other stations; the verbs below it do it. */
@Command(name = "link", description = "cli.sync.link.about", subcommands = HelpCommand.class)
final class SyncLinkVerb implements Runnable {
  @Spec private CommandSpec spec;

  static CommandLine of(Texts texts) {
    return new CommandLine(new SyncLinkVerb())
        .addSubcommand(new SyncLinkServeVerb(texts))
        .addSubcommand(new SyncLinkConnectVerb(texts))
        .addSubcommand(new SyncLinkStatusVerb(texts))
        .addSubcommand(new SyncLinkPutAwayVerb(texts))
        .addSubcommand(new SyncLinkDisconnectVerb(texts))
        .addSubcommand(new SyncLinkRunVerb(texts));
  }

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(), "serve | connect | status | put-away | disconnect | run");
  }
}
