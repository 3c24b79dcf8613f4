package org.watchfloor.exchange.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Whom a broker serves, when it cannot do at once what it is told. */
class LinkServedTest {
  private final Set<String> there = new TreeSet<>();
  private final List<String> disconnected = new ArrayList<>();
  private boolean full;

  private final LinkServed served =
      new LinkServed(
          new LinkServed.Queues() {
            @Override
            public void make(String queue) throws IOException {
              if (full && queue.startsWith("down.")) {
                throw new IOException("full");
              }
              there.add(queue);
            }

            @Override
            public void drop(String queue) throws IOException {
              if (full) {
                throw new IOException("full");
              }
              there.remove(queue);
            }

            @Override
            public void disconnect(String key) {
              disconnected.add(key);
            }
          });

  @Test
  void queuesThatCouldNotBeMadeAreTriedAgain() throws Exception {
    full = true;
    assertThatThrownBy(() -> served.serve(Map.of("DH-LH", "key"))).hasMessage("full");
    full = false;
    served.serve(Map.of("DH-LH", "key"));
    assertThat(there).containsExactly("down.DH-LH", "up.DH-LH");
  }

  @Test
  void queuesThatCouldNotBeDroppedAreTriedAgain() throws Exception {
    served.serve(Map.of("DH-LH", "key"));
    full = true;
    assertThatThrownBy(() -> served.serve(Map.of())).hasMessage("full");
    full = false;
    served.serve(Map.of());
    assertThat(there).isEmpty();
  }

  @Test
  void anotherKeyEndsTheConnectionsOfTheOldAndKeepsTheQueues() throws Exception {
    served.serve(Map.of("DH-LH", "old"));
    served.serve(Map.of("DH-LH", "new"));
    served.serve(Map.of("DH-LH", "new"));
    assertThat(disconnected).containsExactly("old");
    assertThat(there).containsExactly("down.DH-LH", "up.DH-LH");
  }
}
