package org.watchfloor.order.channel.view;

import jakarta.inject.Inject;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import org.watchfloor.order.channel.MessageState;
import org.watchfloor.ui.BandItem;
import org.watchfloor.ui.Navigator;
import org.watchfloor.ui.Subscriptions;
import org.watchfloor.ui.UiTexts;
import org.watchfloor.ui.control.BandBadge;

/** How many messages did not get out, on every page; nothing while all do. */
final class ChannelBand implements BandItem {
  private final OutboxViewModel model;
  private final UiTexts texts;
  private final Navigator navigator;

  @Inject
  ChannelBand(OutboxViewModel model, UiTexts texts, Navigator navigator) {
    this.model = model;
    this.texts = texts;
    this.navigator = navigator;
  }

  @Override
  public Place place() {
    return Place.RIGHT;
  }

  @Override
  public int order() {
    return 13;
  }

  @Override
  public Node create(Subscriptions life) {
    BandBadge badge = new BandBadge("band-outbox", ChannelViewModule.ICON);
    badge.setCursor(Cursor.HAND);
    badge.setOnMouseClicked(event -> navigator.open(ChannelViewModule.PAGE));
    life.follow(model.view(), now -> show(badge, now));
    life.add(model.follow());
    return badge;
  }

  private void show(BandBadge badge, OutboxView now) {
    long waiting = now.in(MessageState.WAITING);
    long loud = now.undecided() + waiting;
    badge.setVisible(loud > 0);
    badge.setManaged(loud > 0);
    badge.alert(now.undecided() > 0);
    badge.say(texts.get("channel.band", loud));
    Tooltip.install(badge, new Tooltip(texts.get("channel.band.more", now.undecided(), waiting)));
  }
}
