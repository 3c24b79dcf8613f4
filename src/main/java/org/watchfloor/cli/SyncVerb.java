package org.watchfloor.cli;

import org.watchfloor.base.Texts;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code sync export|import|...}: packages from station to station; the verbs below it do it. */
@Command(name = "sync", description = "cli.sync.about", subcommands = HelpCommand.class)
final class SyncVerb implements Runnable {
  @Spec private CommandSpec spec;

  static CommandLine of(Texts texts) {
    return new CommandLine(new SyncVerb())
        .addSubcommand(new SyncExportVerb(texts))
        .addSubcommand(new SyncPreviewVerb(texts))
        .addSubcommand(new SyncImportVerb(texts))
        .addSubcommand(new SyncUndoVerb(texts))
        .addSubcommand(new SyncPeersVerb(texts))
        .addSubcommand(new SyncIntroduceVerb(texts))
        .addSubcommand(new SyncStrikeVerb(texts))
        .addSubcommand(SyncLinkVerb.of(texts));
  }

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(), "export | preview | import | undo | peers | introduce | strike | link");
  }
}
