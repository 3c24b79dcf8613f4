package org.watchfloor.cli;

import org.watchfloor.base.Texts;
import picocli.CommandLine;

/** The verbs of what leaves the station. */
final class ChannelVerbs {
  private ChannelVerbs() {}

  static CommandLine channels(Texts texts) {
    return new CommandLine(new ChannelVerb())
        .addSubcommand(new ChannelCheckVerb(texts))
        .addSubcommand(new ChannelSendVerb(texts))
        .addSubcommand(new ChannelRetryVerb(texts))
        .addSubcommand(new ChannelWithdrawVerb(texts));
  }
}
