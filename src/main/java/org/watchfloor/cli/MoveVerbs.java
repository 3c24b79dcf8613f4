package org.watchfloor.cli;

import org.watchfloor.base.Texts;
import picocli.CommandLine;

/** The verbs of moves. */
final class MoveVerbs {
  private MoveVerbs() {}

  static CommandLine of(Texts texts) {
    return new CommandLine(new MoveVerb())
        .addSubcommand(new MoveCallVerb(texts))
        .addSubcommand(new MoveReturnVerb(texts))
        .addSubcommand(new MoveCloseVerb(texts));
  }
}
