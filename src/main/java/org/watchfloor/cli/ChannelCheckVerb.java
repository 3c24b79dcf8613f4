package org.watchfloor.cli;

import java.util.List;
import java.util.Optional;
import org.watchfloor.app.Station;
import org.watchfloor.base.Message;
import org.watchfloor.base.Texts;
import org.watchfloor.order.channel.Channel;
import org.watchfloor.order.channel.ChannelHealth;
import org.watchfloor.order.channel.Channels;
import org.watchfloor.order.channel.setting.ChannelBook;
import org.watchfloor.rule.RuleFault;
import picocli.CommandLine.Command;

/** {@code channel check}: tries each peer that is set up, without sending anything. */
@Command(name = "check", description = "cli.channel.check.about")
final class ChannelCheckVerb extends StationVerb {
  ChannelCheckVerb(Texts texts) {
    super(texts);
  }

  @Override
  boolean onlyReads() {
    return true;
  }

  @Override
  boolean hasPast() {
    return false;
  }

  @Override
  int run(Station station) {
    ChannelBook book = station.get(ChannelBook.class);
    List<RuleFault> faults = book.faults();
    faults.forEach(fault -> tell(fault.said()));
    try (Channels channels = station.get(Channels.class)) {
      List<Channel> all = channels.all();
      if (all.isEmpty() && faults.isEmpty()) {
        tell("cli.channel.none", book.file());
      }
      boolean sound = faults.isEmpty();
      for (Channel channel : all) {
        Optional<Message> wrong = channel.check();
        sound = sound && wrong.isEmpty();
        out()
            .println(
                texts()
                    .say(
                        wrong
                            .map(why ->
                                Message.of("cli.channel.wrong", ChannelHealth.title(channel), why))
                            .orElseGet(() ->
                                Message.of("cli.channel.sound", ChannelHealth.title(channel)))));
        out().flush();
      }
      return sound ? ExitCode.DONE : ExitCode.CHECK_FAILED;
    }
  }
}
