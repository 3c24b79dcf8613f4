package org.watchfloor.order.channel.view;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.Message;
import org.watchfloor.base.Subscription;
import org.watchfloor.order.channel.Channel;
import org.watchfloor.order.channel.ChannelHealth;
import org.watchfloor.order.channel.Channels;
import org.watchfloor.order.channel.Limit;
import org.watchfloor.order.channel.MessageState;
import org.watchfloor.order.channel.Outbox;
import org.watchfloor.order.channel.OutboxMessage;
import org.watchfloor.order.channel.Reason;
import org.watchfloor.order.channel.Sending;
import org.watchfloor.order.channel.setting.ChannelBook;
import org.watchfloor.task.Tasks;
import org.watchfloor.ui.Live;

/** What of the outbox is shown, and the two acts of an officer. JavaFX thread. */
@Singleton
final class OutboxViewModel {
  /** The list is for deciding; longer than this it is worked by the script. */
  private static final int MOST = 300;

  private final Outbox outbox;
  private final Channels channels;
  private final Sending sending;
  private final ChannelBook book;
  private final Tasks tasks;
  private final Live<OutboxView> live;
  private final ObjectProperty<@Nullable String> wanted = new SimpleObjectProperty<>();

  @Inject
  OutboxViewModel(
      Outbox outbox,
      Channels channels,
      Sending sending,
      ChannelBook book,
      Tasks tasks,
      Executor fx) {
    this.outbox = outbox;
    this.channels = channels;
    this.sending = sending;
    this.book = book;
    this.tasks = tasks;
    this.live =
        new Live<>(tasks, fx, Message.of("channel.task.read"), OutboxView.EMPTY, this::read);
  }

  ReadOnlyObjectProperty<OutboxView> view() {
    return live.value();
  }

  /** The name of a message somebody wants to see. */
  ObjectProperty<@Nullable String> wanted() {
    return wanted;
  }

  Subscription follow() {
    return live.follow(outbox::onChange);
  }

  /** Whether an officer may have it sent again. */
  boolean mayGoAgain(OutboxMessage message) {
    return message.state().needsOfficer() || outbox.stranded(message);
  }

  /** Whether it may be out already. */
  boolean mayBeOut(OutboxMessage message) {
    return message.state() == MessageState.UNCERTAIN || outbox.stranded(message);
  }

  void again(OutboxMessage message) {
    act(id -> outbox.again(id), message);
  }

  void withdraw(OutboxMessage message) {
    act(id -> outbox.withdraw(id, ""), message);
  }

  private void act(Consumer<String> act, OutboxMessage message) {
    tasks
        .of(
            Message.of("channel.task.decide"),
            progress -> {
              act.accept(message.id());
              return true;
            })
        .quiet()
        .start();
  }

  private OutboxView read() {
    List<OutboxMessage> stuck =
        outbox.unsettled().stream()
            .sorted(
                Comparator.comparing((OutboxMessage one) -> !one.state().needsOfficer())
                    .thenComparing(one -> one.standing().since()))
            .limit(MOST)
            .toList();
    return new OutboxView(
        channels.all().stream().map(this::line).toList(),
        book.faults().stream().findFirst().map(fault -> fault.said()),
        stuck,
        outbox.counts());
  }

  private ChannelLine line(Channel channel) {
    Optional<Message> trouble = sending.trouble(channel).map(Reason::said);
    return new ChannelLine(
        ChannelHealth.title(channel),
        trouble,
        sending.troubledSince(channel).orElse(null),
        channel.pace().limits().stream().map(Limit::said).toList(),
        sending.queue(channel));
  }
}
