package org.watchfloor.order.view;

import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.Executor;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import org.watchfloor.base.Message;
import org.watchfloor.order.OrderService;
import org.watchfloor.task.Tasks;
import org.watchfloor.ui.BandItem;
import org.watchfloor.ui.Live;
import org.watchfloor.ui.Navigator;
import org.watchfloor.ui.Subscriptions;
import org.watchfloor.ui.UiTexts;
import org.watchfloor.ui.control.BandBadge;

/** How many orders some unit has not signed, on every page; nothing while there are none. */
final class OrderBand implements BandItem {
  private final OrderService orders;
  private final UnsignedCommand open;
  private final Tasks tasks;
  private final Executor fx;
  private final UiTexts texts;
  private final Navigator navigator;

  private record Waiting(long orders, long units) {}

  @Inject
  OrderBand(
      OrderService orders,
      UnsignedCommand open,
      Tasks tasks,
      Executor fx,
      UiTexts texts,
      Navigator navigator) {
    this.orders = orders;
    this.open = open;
    this.tasks = tasks;
    this.fx = fx;
    this.texts = texts;
    this.navigator = navigator;
  }

  @Override
  public Place place() {
    return Place.RIGHT;
  }

  @Override
  public int order() {
    return 12;
  }

  @Override
  public Node create(Subscriptions life) {
    BandBadge badge = new BandBadge("band-orders", OrderViewModule.ICON);
    badge.setCursor(Cursor.HAND);
    badge.setOnMouseClicked(event -> open.run(navigator));
    Live<Waiting> live =
        new Live<>(tasks, fx, Message.of("order.task.read"), new Waiting(0, 0), this::waiting);
    life.follow(live.value(), now -> show(badge, now));
    life.add(live.follow(orders::onChange));
    return badge;
  }

  private Waiting waiting() {
    List<Long> unsigned =
        orders.open().stream().map(order -> order.unsigned()).filter(many -> many > 0).toList();
    return new Waiting(unsigned.size(), unsigned.stream().mapToLong(Long::longValue).sum());
  }

  private void show(BandBadge badge, Waiting now) {
    badge.setVisible(now.orders() > 0);
    badge.setManaged(now.orders() > 0);
    badge.say(texts.get("order.band", now.orders()));
    Tooltip.install(badge, new Tooltip(texts.get("order.band.units", now.orders(), now.units())));
  }
}
