package org.watchfloor.order.channel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AfterProperty;
import org.watchfloor.base.RefusedException;
import org.watchfloor.support.HandClock;
import org.watchfloor.support.TestStation;

/**
 * Two stations that send and exchange what they know end with the same tables; nothing goes out
 * that nobody asked for, whatever the peer answers.
 */
class MessageMergeProperty {
  private final List<Path> folders = new ArrayList<>();

  @Property(tries = 4)
  void nothingGoesOutTwiceByItself(@ForAll long seed) throws IOException {
    Path temp = Files.createTempDirectory("messages");
    folders.add(temp);
    Random random = new Random(seed);
    HandClock clock = new HandClock();
    Map<String, Integer> asked = new HashMap<>();
    try (RobotPeer peer = new RobotPeer();
        TestStation a = ChannelDesk.open(temp.resolve("a"), "ZS-DH", clock);
        TestStation b = ChannelDesk.open(temp.resolve("b"), "ZS-PT", clock)) {
      ChannelDesk.setUp(temp.resolve("a"), peer.setting("群", "wecom", "parallel: 3"));
      ChannelDesk.setUp(temp.resolve("b"), peer.setting("群", "wecom", "parallel: 3"));
      int[] codes = {200, 200, 200, 503, 500, 404};
      for (int i = 0; i < 45; i++) {
        clock.move(Duration.ofSeconds(random.nextLong(1, 400)));
        TestStation at = random.nextBoolean() ? a : b;
        peer.answer(codes[random.nextInt(codes.length)], RobotPeer.GOOD);
        switch (random.nextInt(6)) {
          case 0 -> at.journal().receive((at == a ? b : a).contents());
          case 1, 2 -> {
            String id =
                at.get(Outbox.class).send(ChannelKind.WEBHOOK, "群", "第" + i + "条", List.of());
            asked.put(id, 1);
          }
          case 3 -> decide(at, random, asked);
          default -> ChannelDesk.round(at);
        }
      }
      b.journal().receive(a.contents());
      a.journal().receive(b.contents());
      assertThat(a.tables()).isEqualTo(b.tables());
      a.journal().rebuild(done -> {});
      assertThat(a.tables()).isEqualTo(b.tables());
      assertThat(a.journal().verify(done -> {}).faults()).isEmpty();
      assertThat(outOf(a)).allSatisfy(one -> assertThat(asked).containsKey(one.id()));
      goodAnswers(peer, asked);
    }
  }

  private static List<OutboxMessage> outOf(TestStation station) {
    return station.get(Outbox.class).list().stream().filter(one -> one.state().out()).toList();
  }

  /** Each text was told with a good or an unknown end no more often than somebody asked for it. */
  private static void goodAnswers(RobotPeer peer, Map<String, Integer> asked) {
    int most = asked.values().stream().mapToInt(Integer::intValue).sum();
    assertThat(peer.settled()).isLessThanOrEqualTo(most);
  }

  private static void decide(TestStation at, Random random, Map<String, Integer> asked) {
    Outbox outbox = at.get(Outbox.class);
    List<OutboxMessage> all = outbox.list();
    if (all.isEmpty()) {
      return;
    }
    String id = all.get(random.nextInt(all.size())).id();
    try {
      if (random.nextBoolean()) {
        outbox.again(id);
        asked.merge(id, 1, Integer::sum);
      } else {
        outbox.withdraw(id, "不需要");
      }
    } catch (RefusedException e) {
      assertThat(e.said().key()).startsWith("channel.refused.");
    }
  }

  @AfterProperty
  void removeFolders() throws IOException {
    for (Path folder : folders) {
      try (var files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }
}
