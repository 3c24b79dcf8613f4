package org.watchfloor.order.channel.view;

import jakarta.inject.Inject;
import org.watchfloor.order.channel.Outbox;
import org.watchfloor.ui.ObjectOpener;

/** Opens a message in the list of those that did not get out. */
final class MessageOpener implements ObjectOpener {
  private final OutboxViewModel model;

  @Inject
  MessageOpener(OutboxViewModel model) {
    this.model = model;
  }

  @Override
  public String kind() {
    return Outbox.KIND;
  }

  @Override
  public String page() {
    return ChannelViewModule.PAGE;
  }

  @Override
  public void show(String id) {
    model.wanted().set(id);
  }
}
