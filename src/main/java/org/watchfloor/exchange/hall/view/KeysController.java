package org.watchfloor.exchange.hall.view;

import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.Message;
import org.watchfloor.base.RefusedException;
import org.watchfloor.exchange.hall.HallService;
import org.watchfloor.exchange.hall.HallState;
import org.watchfloor.exchange.hall.KeyStanding;
import org.watchfloor.exchange.hall.KeyStanding.Mine;
import org.watchfloor.exchange.hall.Seat;
import org.watchfloor.exchange.hall.SeatKeys;
import org.watchfloor.task.Tasks;
import org.watchfloor.ui.Activated;
import org.watchfloor.ui.Live;
import org.watchfloor.ui.Subscriptions;
import org.watchfloor.ui.UiTexts;

/**
 * The station's keys at this seat: asked for, handed to another, put in place. The digits of a seat
 * that asks are not shown where they are to be typed: whoever hands must hear them.
 */
public final class KeysController implements Activated {
  private final HallService hall;
  private final SeatKeys keys;
  private final UiTexts texts;
  private final Tasks tasks;
  private final Executor fx;
  private final Live<Shown> live;
  private final SimpleObjectProperty<@Nullable Seat> selected = new SimpleObjectProperty<>();
  private final SimpleObjectProperty<Boolean> working = new SimpleObjectProperty<>(false);

  @FXML private VBox panel;
  @FXML private Label own;
  @FXML private Button ask;
  @FXML private Button withdraw;
  @FXML private Label mine;
  @FXML private HBox taking;
  @FXML private TextField card;
  @FXML private Button take;
  @FXML private Label asking;
  @FXML private HBox handing;
  @FXML private TextField digits;
  @FXML private Button hand;
  @FXML private Label stolen;
  @FXML private Label said;

  /**
   * What is shown.
   *
   * @param member whether this machine belongs to a hall at all
   * @param trouble why the keys cannot be read; null if they can
   */
  private record Shown(boolean member, KeyStanding standing, @Nullable Message trouble) {}

  @Inject
  KeysController(HallService hall, SeatKeys keys, UiTexts texts, Tasks tasks, Executor fx) {
    this.hall = hall;
    this.keys = keys;
    this.texts = texts;
    this.tasks = tasks;
    this.fx = fx;
    this.live =
        new Live<>(
            tasks,
            fx,
            Message.of("exchange.hall.keys.task.read"),
            new Shown(false, KeyStanding.UNREAD, null),
            this::read);
  }

  private Shown read() {
    boolean member = !(hall.state() instanceof HallState.Alone);
    try {
      return new Shown(member, member ? keys.standing() : KeyStanding.UNREAD, null);
    } catch (RefusedException e) {
      return new Shown(member, KeyStanding.UNREAD, e.said());
    }
  }

  @FXML
  private void initialize() {
    List.of(panel, ask, withdraw, taking, handing)
        .forEach(node -> node.managedProperty().bind(node.visibleProperty()));
    List.of(mine, asking, stolen, said)
        .forEach(label -> label.managedProperty().bind(label.textProperty().isNotEmpty()));
    ask.disableProperty().bind(working);
    withdraw.disableProperty().bind(working);
    take.disableProperty().bind(off(card));
    hand.disableProperty().bind(off(digits));
  }

  private ObservableValue<Boolean> off(TextField field) {
    return field.textProperty().flatMap(text -> working.map(busy -> busy || text.isBlank()));
  }

  /** Follows which seat is chosen in the list. */
  void follow(ObservableValue<@Nullable Seat> seat) {
    selected.bind(seat);
  }

  @Override
  public void onShow(Subscriptions life) {
    life.add(live.follow(hall::onChange));
    life.follow(live.value(), this::show);
    life.follow(selected, seat -> show(live.value().get()));
  }

  private void show(Shown now) {
    KeyStanding standing = now.standing();
    Message trouble = now.trouble();
    panel.setVisible(now.member());
    own.setText(texts.say(trouble == null ? standing.ownSaid() : trouble));
    mine.setText(standing.mineSaid().stream().map(texts::say).collect(Collectors.joining("\n")));
    ask.setVisible(
        trouble == null
            && (standing.mine() instanceof Mine.None || standing.mine() instanceof Mine.Void));
    withdraw.setVisible(!(standing.mine() instanceof Mine.None));
    withdraw.setText(
        texts.get(
            standing.mine() instanceof Mine.Handed || standing.mine() instanceof Mine.Spoilt
                ? "exchange.hall.keys.decline"
                : "exchange.hall.keys.withdraw"));
    visible(taking, standing.mine() instanceof Mine.Handed);
    showAsking(standing);
    Seat chosen = selected.get();
    stolen.setText(
        chosen != null && !chosen.present() && !chosen.card().isEmpty()
            ? texts.get("exchange.hall.keys.stolen", chosen.called(), chosen.card())
            : "");
  }

  private void showAsking(KeyStanding standing) {
    Seat to = receiver(standing);
    Stream<String> each = standing.askingSaid().stream().map(texts::say);
    Stream<String> hint =
        to == null && !standing.asking().isEmpty()
            ? Stream.of(texts.get("exchange.hall.keys.choose"))
            : Stream.of();
    asking.setText(Stream.concat(each, hint).collect(Collectors.joining("\n")));
    visible(handing, to != null && standing.own() != null);
    if (to != null) {
      hand.setText(texts.get("exchange.hall.keys.hand", to.called()));
    }
  }

  private static void visible(Node node, boolean shown) {
    node.setVisible(shown);
  }

  /** The seat that asks and is chosen, or the only one that asks. */
  private @Nullable Seat receiver(KeyStanding standing) {
    List<Seat> all = standing.asking();
    Seat chosen = selected.get();
    return all.stream()
        .filter(seat -> chosen != null && seat.incarnation() == chosen.incarnation())
        .findFirst()
        .orElse(all.size() == 1 ? all.getFirst() : null);
  }

  @FXML
  private void ask() {
    act(
        () -> {
          keys.ask();
          return List.of();
        },
        () -> {});
  }

  @FXML
  private void withdraw() {
    act(() -> List.of(keys.withdraw()), card::clear);
  }

  @FXML
  private void take() {
    String typed = card.getText();
    if (!take.isDisabled()) {
      act(() -> keys.take(typed), card::clear);
    }
  }

  @FXML
  private void hand() {
    String typed = digits.getText();
    Seat to = receiver(live.value().get().standing());
    if (!hand.isDisabled() && to != null) {
      act(() -> keys.hand(to.incarnation(), typed), digits::clear);
    }
  }

  private void act(Supplier<List<Message>> work, Runnable then) {
    said.setText("");
    working.set(true);
    tasks
        .of(Message.of("exchange.hall.keys.task.act"), progress -> work.get())
        .quiet()
        .onSuccess(
            fx,
            done -> {
              ended(done.stream().map(texts::say).collect(Collectors.joining("\n")));
              then.run();
            })
        .onFailure(
            fx,
            failure -> {
              ended(failure instanceof RefusedException no ? texts.say(no.said()) : "");
              if (!(failure instanceof RefusedException)) {
                tasks.report(failure);
              }
            })
        .start();
  }

  private void ended(String how) {
    working.set(false);
    said.setText(how);
    live.read();
  }
}
