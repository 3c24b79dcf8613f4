package org.watchfloor.order.view;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.Message;
import org.watchfloor.base.MomentEntry;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.WatchClock;
import org.watchfloor.order.Addressee;
import org.watchfloor.order.Order;
import org.watchfloor.order.OrderChannel;
import org.watchfloor.order.OrderService;
import org.watchfloor.order.OrderUnits;
import org.watchfloor.order.ReadBack;
import org.watchfloor.order.StepReport;
import org.watchfloor.order.message.MessageLimits;
import org.watchfloor.order.message.MessageWay;
import org.watchfloor.order.message.OrderMessage;
import org.watchfloor.task.Tasks;
import org.watchfloor.ui.Fx;
import org.watchfloor.ui.Saving;
import org.watchfloor.ui.UiTexts;
import org.watchfloor.ui.dialog.Overlay;
import org.watchfloor.ui.dialog.Toasts;

/**
 * Signs for a unit in three keys: the channel was the first, then who answered (a name, or the
 * digit of one of the unit's posts), then Enter for said back and right or Shift+Enter for not said
 * back.
 */
public final class SignController {
  private static final int POSTS = 6;
  private static final String GAP = "   ";

  private final OrderService orders;
  private final OrderUnits units;
  private final MessageLimits limits;
  private final Tasks tasks;
  private final Fx fx;
  private final Overlay overlay;
  private final Toasts toasts;
  private final WatchClock clock;
  private final UiTexts texts;
  private final Saving saving;
  private final List<String> posts = new ArrayList<>();
  private @Nullable Order order;
  private @Nullable Addressee unit;
  private OrderChannel channel = OrderChannel.PHONE;

  @FXML private Label title;
  @FXML private Label what;
  @FXML private Label known;
  @FXML private TextField person;
  @FXML private TextField when;
  @FXML private Label refusal;
  @FXML private Button right;
  @FXML private Button plain;

  @Inject
  SignController(
      OrderService orders,
      OrderUnits units,
      MessageLimits limits,
      Tasks tasks,
      Fx fx,
      Overlay overlay,
      Toasts toasts,
      WatchClock clock,
      UiTexts texts) {
    this.orders = orders;
    this.units = units;
    this.limits = limits;
    this.tasks = tasks;
    this.fx = fx;
    this.overlay = overlay;
    this.toasts = toasts;
    this.clock = clock;
    this.texts = texts;
    this.saving = new Saving(tasks, fx);
  }

  @FXML
  private void initialize() {
    right.disableProperty().bind(saving.busy().or(person.textProperty().isEmpty()));
    plain.disableProperty().bind(right.disableProperty());
    person.addEventFilter(KeyEvent.KEY_PRESSED, this::onPressed);
    when.addEventFilter(KeyEvent.KEY_PRESSED, this::onPressed);
  }

  /** What is signed, for whom and how. */
  void begin(Order signed, Addressee at, OrderChannel over) {
    order = signed;
    unit = at;
    channel = over;
    title.setText(texts.get("order.sign.title", at.to().name(), texts.name("order.channel", over)));
    what.setText(
        texts.get("order.sign.what", signed.number(), signed.title(), readOut(signed, over)));
    known.setText("");
    tasks
        .of(Message.of("order.task.posts"), progress -> units.posts(at.to().unit()))
        .quiet()
        .onSuccess(fx, this::showPosts)
        .start();
  }

  Node first() {
    return person;
  }

  /** The words that go over a narrow channel, so that they are read out as they are checked. */
  private String readOut(Order signed, OrderChannel over) {
    MessageWay way =
        switch (over) {
          case RADIO -> MessageWay.RADIO;
          case SMS -> MessageWay.SMS;
          case BEIDOU -> MessageWay.BEIDOU;
          case SYSTEM, PHONE, PAPER, RUNNER -> null;
        };
    return way == null
        ? signed.now().text()
        : OrderMessage.fit(signed, limits.of(way), texts.texts()).text();
  }

  private void showPosts(List<String> found) {
    posts.clear();
    posts.addAll(found.subList(0, Math.min(POSTS, found.size())));
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < posts.size(); i++) {
      line.append(line.isEmpty() ? "" : GAP)
          .append(texts.get("order.sign.post", i + 1, posts.get(i)));
    }
    known.setText(posts.isEmpty() ? texts.get("order.sign.noPosts") : line.toString());
  }

  private void onPressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER) {
      event.consume();
      if (event.isShiftDown()) {
        plain.fire();
      } else {
        right.fire();
      }
    }
  }

  @FXML
  private void signRight() {
    sign(ReadBack.RIGHT);
  }

  @FXML
  private void signPlain() {
    sign(ReadBack.NOT_DONE);
  }

  @FXML
  private void back() {
    overlay.close();
  }

  private void sign(ReadBack readBack) {
    Order signed = order;
    Addressee at = unit;
    if (signed == null || at == null) {
      return;
    }
    String who = named(person.getText().strip());
    String typed = when.getText().strip();
    saving.act(
        Message.of("order.task.sign"),
        () ->
            orders.step(
                signed,
                List.of(at.to().unit()),
                StepReport.signed(channel, who, readBack)
                    .at(
                        typed.isEmpty()
                            ? null
                            : MomentEntry.near(typed, clock.instant())
                                .orElseThrow(
                                    () -> RefusedException.of("order.refused.time", typed)))),
        () -> {
          toasts.say(Message.of("order.toast.signed", at.to().name(), who));
          overlay.close();
        },
        why -> refused(why, signed, at));
  }

  /** A digit of the posts that are listed means that post. */
  private String named(String typed) {
    if (typed.length() == 1) {
      int at = typed.charAt(0) - '1';
      if (at >= 0 && at < posts.size()) {
        return posts.get(at);
      }
    }
    return typed;
  }

  private void refused(Throwable why, Order signed, Addressee at) {
    if (why instanceof RefusedException said) {
      refusal.setText(texts.say(said.said()));
      readAgain(signed, at);
    } else {
      tasks.report(why);
    }
  }

  /** A text that was changed meanwhile stands here to be read out; who answers is asked anew. */
  private void readAgain(Order signed, Addressee at) {
    tasks
        .of(Message.of("order.task.read"), progress -> orders.find(signed.number()))
        .quiet()
        .onSuccess(
            fx,
            found ->
                found
                    .filter(now -> now.revision() != signed.revision())
                    .ifPresent(now -> {
                      person.clear();
                      begin(now, now.at(at.to().unit()).orElse(at), channel);
                    }))
        .start();
  }
}
