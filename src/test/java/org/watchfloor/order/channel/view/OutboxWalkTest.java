package org.watchfloor.order.channel.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.watchfloor.order.channel.ChannelDesk;
import org.watchfloor.order.channel.ChannelKind;
import org.watchfloor.order.channel.MessageState;
import org.watchfloor.order.channel.Outbox;
import org.watchfloor.order.channel.OutboxMessage;
import org.watchfloor.order.channel.RobotPeer;
import org.watchfloor.order.channel.Sending;
import org.watchfloor.pending.DueBoard;
import org.watchfloor.store.DataFolder;
import org.watchfloor.support.GuiTest;
import org.watchfloor.task.Progress;
import org.watchfloor.ui.Navigator;
import org.watchfloor.ui.ObjectRef;

/** What did not get out stands on every page; an officer has it sent again, or takes it back. */
class OutboxWalkTest extends GuiTest {
  private static final RobotPeer PEER = peer();

  private static RobotPeer peer() {
    try {
      return new RobotPeer();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @AfterAll
  static void closePeer() {
    PEER.close();
  }

  @Override
  protected void prepare() {
    try {
      ChannelDesk.setUp(get(DataFolder.class).root(), PEER.setting("防汛群", "wecom", "parallel: 1"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    get(Sending.class).run(Progress.UNWATCHED);
  }

  private MessageState state(String id) {
    return get(Outbox.class).find(id).orElseThrow().state();
  }

  @Test
  void sendsAgainWhatMayBeOutAlreadyOnlyWhenAsked() {
    PEER.answer(500, "");
    String id = get(Outbox.class).send(ChannelKind.WEBHOOK, "防汛群", "立即上岗", List.of());
    waitUntil(() -> state(id) == MessageState.UNCERTAIN);
    waitUntil(() -> get(DueBoard.class).pending().size() == 1);
    PEER.answer(200, RobotPeer.GOOD);
    see(() -> {
      get(Navigator.class).open(new ObjectRef(Outbox.KIND, id));
      return true;
    });
    waitUntil(() -> (list().getSelectionModel().getSelectedItem() != null));
    fire("#outbox-again");
    assertThat(state(id)).as("asked first").isEqualTo(MessageState.UNCERTAIN);
    waitUntil(() -> (lookup("#question-act").tryQuery().isPresent()));
    fire("#question-act");
    waitUntil(() -> state(id) == MessageState.ACCEPTED);
    waitUntil(() -> get(DueBoard.class).pending().isEmpty());
    PEER.answer(404, "");
    String other = get(Outbox.class).send(ChannelKind.WEBHOOK, "防汛群", "第二条", List.of());
    waitUntil(() -> state(other) == MessageState.WAITING);
    // The one that got out leaves the list a moment later.
    waitUntil(() -> stuck().equals(List.of(other)));
    see(() -> {
      list().getSelectionModel().select(0);
      return true;
    });
    fire("#outbox-withdraw");
    waitUntil(() -> (lookup("#question-act").tryQuery().isPresent()));
    fire("#question-act");
    waitUntil(() -> state(other) == MessageState.WITHDRAWN);
  }

  private ListView<OutboxMessage> list() {
    return lookup("#outbox-list").queryListView();
  }

  private List<String> stuck() {
    return list().getItems().stream().map(OutboxMessage::id).toList();
  }

  private void fire(String id) {
    see(() -> {
      lookup(id).queryAs(Button.class).fire();
      return true;
    });
  }
}
