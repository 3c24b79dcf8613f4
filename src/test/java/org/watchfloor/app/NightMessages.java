package org.watchfloor.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.watchfloor.order.channel.ChannelDesk;
import org.watchfloor.order.channel.ChannelKind;
import org.watchfloor.order.channel.DeadPeer;
import org.watchfloor.order.channel.Outbox;
import org.watchfloor.order.channel.RobotPeer;
import org.watchfloor.order.channel.Sending;
import org.watchfloor.store.DataFolder;
import org.watchfloor.task.Progress;

/** What did not get out in a flood night: one refused, one in doubt, one at a dead peer. */
final class NightMessages {
  private NightMessages() {}

  static void add(FloodNight night) {
    Outbox outbox = night.get(Outbox.class);
    try (RobotPeer peer = new RobotPeer()) {
      ChannelDesk.setUp(
          night.get(DataFolder.class).root(),
          peer.setting("防汛指挥群", "wecom", "parallel: 1")
              + "  - {name: 镇街联络群, form: dingtalk, url: \"http://127.0.0.1:%d/x\", token: secret.txt}\n"
                  .formatted(DeadPeer.refusing()));
      String text = "红色暴雨预警 02:10 生效，请立即上岗，15 分钟内回复人在何处、几人、缺什么。";
      peer.answer(200, RobotPeer.GOOD);
      robot(night, outbox, "防汛指挥群", text);
      peer.answer(200, "{\"errcode\":40058,\"errmsg\":\"text too long\"}");
      robot(night, outbox, "防汛指挥群", text);
      peer.answer(500, "");
      robot(night, outbox, "防汛指挥群", text);
      robot(night, outbox, "镇街联络群", text);
      outbox.send(ChannelKind.SMS, "00000000001", text, List.of());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A robot that takes twenty lines a minute is to say sixty. */
  static void throttled(FloodNight night) {
    Outbox outbox = night.get(Outbox.class);
    try (RobotPeer peer = new RobotPeer()) {
      ChannelDesk.setUp(
          night.get(DataFolder.class).root(), peer.setting("村社联络群", "dingtalk", "parallel: 1"));
      for (int i = 1; i <= 60; i++) {
        outbox.send(ChannelKind.WEBHOOK, "村社联络群", "第 " + i + " 村：请立即转移低洼地段人员，转移后回复人数。", List.of());
      }
      Sending sending = night.get(Sending.class);
      sending.run(Progress.UNWATCHED);
      while (sending.busy()) {
        Thread.onSpinWait();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Queues one and waits until it is not under way any more. */
  private static void robot(FloodNight night, Outbox outbox, String group, String text) {
    Sending sending = night.get(Sending.class);
    String id = outbox.send(ChannelKind.WEBHOOK, group, text, List.of());
    sending.run(Progress.UNWATCHED);
    while (sending.busy()) {
      Thread.onSpinWait();
    }
    if (outbox.find(id).isEmpty()) {
      throw new IllegalStateException(id);
    }
  }
}
