package org.watchfloor.order.view;

import com.google.inject.multibindings.ProvidesIntoSet;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;
import org.watchfloor.order.Order;
import org.watchfloor.order.OrderService;
import org.watchfloor.ui.FeatureModule;
import org.watchfloor.ui.KeyHint;
import org.watchfloor.ui.NameSearch;
import org.watchfloor.ui.ObjectPanel;
import org.watchfloor.ui.ObjectRef;
import org.watchfloor.ui.Page;
import org.watchfloor.ui.SearchHit;
import org.watchfloor.ui.SearchSource;
import org.watchfloor.ui.UiTexts;

/** What the console shows of orders. */
public final class OrderViewModule extends FeatureModule {
  static final String PAGE = "order";
  static final String ICON = "mdi2c-clipboard-text-clock";
  private static final int ENDED = 2000;

  @Override
  protected void configure() {
    // A key of its own: the digits of the other pages are in the officers' hands.
    page(new Page(PAGE, "order.page", ICON, 350, "/fxml/order/orders.fxml", "Shortcut+Shift+O"));
    command(IssueCommand.class);
    command(UnsignedCommand.class);
    band(OrderBand.class);
    opener(OrderOpener.class);
    opener(InstructionOpener.class);
    set(ObjectPanel.class).addBinding().to(IncidentOrders.class);
    keyHint(new KeyHint(PAGE, "1 … 7", "order.key.sign"));
    keyHint(new KeyHint(PAGE, "N  P  U", "order.key.board"));
    keyHint(new KeyHint(PAGE, "D  V  F", "order.key.unit"));
    keyHint(new KeyHint(PAGE, "A  B  C", "order.key.judge"));
    keyHint(new KeyHint(PAGE, "X  L  T", "order.key.chase"));
    keyHint(new KeyHint(PAGE, "M  E  W", "order.key.change"));
    keyHint(new KeyHint(PAGE, "Z  O  R  A  B", "order.key.instruction"));
  }

  @ProvidesIntoSet
  @Singleton
  SearchSource search(OrderService orders, UiTexts texts) {
    NameSearch<Order> search =
        new NameSearch<>(
            () -> all(orders),
            Order::title,
            Order::number,
            (order, rank) ->
                SearchHit.object(
                    order.title(),
                    texts.get(
                        "order.search.detail",
                        order.number(),
                        order.lead().to().name(),
                        texts.name("order.state", order.state(order.lead()))),
                    ICON,
                    rank,
                    new ObjectRef(OrderService.KIND, order.number())));
    orders.onChange(search::changed);
    return search;
  }

  private static List<Order> all(OrderService orders) {
    return Stream.concat(orders.open().stream(), orders.ended(ENDED).stream()).toList();
  }
}
