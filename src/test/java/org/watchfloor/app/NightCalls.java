package org.watchfloor.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Objects;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import org.watchfloor.order.callout.CalloutBoard;
import org.watchfloor.order.callout.CalloutLine;
import org.watchfloor.order.callout.CalloutService;
import org.watchfloor.order.callout.Dialler;
import org.watchfloor.order.callout.roll.Way;
import org.watchfloor.order.channel.call.CallDesk;
import org.watchfloor.order.channel.call.CallStage;
import org.watchfloor.order.channel.call.PlacedCall;
import org.watchfloor.order.channel.call.ScriptedExchange;
import org.watchfloor.order.channel.call.ScriptedExchange.Script;
import org.watchfloor.order.channel.setting.ChannelBook;

/** A call the exchange puts through to whomever the page of the call-out shows. */
final class NightCalls {
  private NightCalls() {}

  /** Has the number dialled that is shown, and waits until the exchange says so much. */
  static void dial(FloodNight night, Scene scene, List<String> told, CallStage until) {
    String shown = ((Label) Objects.requireNonNull(scene.lookup("#callout-number"))).getText();
    CalloutBoard board = night.get(CalloutService.class).open().getFirst();
    for (CalloutLine line : board.lines()) {
      for (Way way : line.callee().ways()) {
        if (way.number().equals(shown)) {
          dial(night, board.callout().number(), line.callee().key(), way, told, until);
          return;
        }
      }
    }
    throw new IllegalStateException(shown);
  }

  private static void dial(
      FloodNight night, String number, String key, Way way, List<String> told, CallStage until) {
    try (ScriptedExchange exchange = new ScriptedExchange()) {
      setUp(night.get(ChannelBook.class).file(), exchange.port());
      exchange.does(Script.answering("200 OK", "202 Accepted", told));
      String id = night.get(Dialler.class).dial(number, key, way);
      CallDesk calls = night.get(CallDesk.class);
      while (calls
          .find(id)
          .flatMap(PlacedCall::last)
          .filter(one -> one.stage() == until)
          .isEmpty()) {
        Thread.onSpinWait();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void setUp(Path file, int port) throws IOException {
    String settings =
        Files.readString(file).lines().filter(line -> !line.startsWith("call:")).toList().stream()
            .reduce("", (all, line) -> all + line + "\n");
    Files.writeString(
        file,
        settings
            + "call: {host: 127.0.0.1, port: %d, user: \"8000\", phone: \"8001\", answer: 1 s}\n"
                .formatted(port),
        StandardOpenOption.TRUNCATE_EXISTING);
  }
}
