package org.watchfloor.order.view;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.watchfloor.base.Message;
import org.watchfloor.incident.IncidentService;
import org.watchfloor.order.Order;
import org.watchfloor.order.OrderBasis;
import org.watchfloor.order.OrderService;
import org.watchfloor.task.Tasks;
import org.watchfloor.ui.Formats;
import org.watchfloor.ui.Live;
import org.watchfloor.ui.Navigator;
import org.watchfloor.ui.ObjectPanel;
import org.watchfloor.ui.ObjectRef;
import org.watchfloor.ui.Subscriptions;
import org.watchfloor.ui.UiTexts;

/** The orders issued because of an incident, on its page, and one more. */
public final class IncidentOrders implements ObjectPanel {
  private final OrderService orders;
  private final OrderActs acts;
  private final Navigator navigator;
  private final UiTexts texts;
  private final Formats formats;
  private final Tasks tasks;
  private final Executor fx;

  @Inject
  IncidentOrders(
      OrderService orders,
      OrderActs acts,
      Navigator navigator,
      UiTexts texts,
      Formats formats,
      Tasks tasks,
      Executor fx) {
    this.orders = orders;
    this.acts = acts;
    this.navigator = navigator;
    this.texts = texts;
    this.formats = formats;
    this.tasks = tasks;
    this.fx = fx;
  }

  @Override
  public String kind() {
    return IncidentService.KIND;
  }

  @Override
  public String titleKey() {
    return "order.page";
  }

  @Override
  public int order() {
    return 15;
  }

  @Override
  public Region create(String id, Subscriptions life) {
    VBox rows = new VBox();
    rows.setId("incident-orders");
    rows.getStyleClass().add("dispatch-rows");
    Live<List<Order>> live =
        new Live<>(
            tasks,
            fx,
            Message.of("order.task.read"),
            List.of(),
            () -> orders.on(OrderBasis.Kind.INCIDENT, id));
    life.add(live.follow(orders::onChange));
    life.follow(live.value(), found -> show(rows, id, found));
    return rows;
  }

  @Override
  public List<Message> beforeClosing(String id) {
    long open = orders.on(OrderBasis.Kind.INCIDENT, id).stream().filter(Order::open).count();
    return open == 0 ? List.of() : List.of(Message.of("order.closing", open));
  }

  private void show(VBox rows, String id, List<Order> found) {
    List<Node> all = new ArrayList<>();
    if (found.isEmpty()) {
      Label none = new Label(texts.get("order.incident.none"));
      none.getStyleClass().add("muted");
      none.setWrapText(true);
      all.add(none);
    }
    found.forEach(order -> all.add(row(order)));
    Button more = new Button(texts.get("order.act.issue"));
    more.setId("incident-order-issue");
    more.setOnAction(event -> acts.issue(OrderBasis.on(OrderBasis.Kind.INCIDENT, id)));
    all.add(more);
    rows.getChildren().setAll(all);
  }

  private Node row(Order order) {
    Label title =
        new Label(
            texts.get(
                "order.titleOf", texts.name("order.urgency", order.urgency()), order.title()));
    title.getStyleClass().add("strong");
    title.setWrapText(true);
    int units = order.addressees().size();
    Label state =
        new Label(
            texts.get(
                "order.incident.state",
                order.lead().to().name(),
                texts.name("order.state", order.state(order.lead())),
                units - order.unsigned(),
                units,
                formats.moment(order.deadline())));
    state.getStyleClass().add(order.open() && order.unsigned() > 0 ? "failed" : "muted");
    state.setWrapText(true);
    VBox words = new VBox(title, state);
    HBox.setHgrow(words, Priority.ALWAYS);
    Button open = new Button(texts.get("order.act.open"));
    open.setMinWidth(Region.USE_PREF_SIZE);
    open.setAccessibleText(texts.get("order.act.openOf", order.number()));
    open.setOnAction(event -> navigator.open(new ObjectRef(OrderService.KIND, order.number())));
    HBox row = new HBox(words, open);
    row.getStyleClass().add("row");
    return row;
  }
}
