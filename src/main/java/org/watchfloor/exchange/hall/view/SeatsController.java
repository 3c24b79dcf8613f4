package org.watchfloor.exchange.hall.view;

import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.watchfloor.base.Ids;
import org.watchfloor.base.Message;
import org.watchfloor.base.RefusedException;
import org.watchfloor.exchange.hall.HallService;
import org.watchfloor.exchange.hall.HallState;
import org.watchfloor.exchange.hall.Seat;
import org.watchfloor.store.HallAddress;
import org.watchfloor.task.Tasks;
import org.watchfloor.ui.Activated;
import org.watchfloor.ui.Formats;
import org.watchfloor.ui.Live;
import org.watchfloor.ui.Subscriptions;
import org.watchfloor.ui.UiTexts;
import org.watchfloor.ui.control.RegisterColumn;
import org.watchfloor.ui.control.RegisterKit;
import org.watchfloor.ui.control.RegisterTable;
import org.watchfloor.ui.dialog.Dialogs;
import org.watchfloor.ui.dialog.Overlay;
import org.watchfloor.ui.dialog.Question;

/**
 * Who sits where in the hall, since when nothing was heard of whom, and how far each is behind; and
 * whether this machine's record is in a hall's database at all.
 */
public final class SeatsController implements Activated {
  private final HallService hall;
  private final RegisterKit kit;
  private final Overlay overlay;
  private final UiTexts texts;
  private final Formats formats;
  private final Ids ids;
  private final Dialogs dialogs;
  private final Tasks tasks;
  private final Executor fx;
  private final Live<HallState> live;

  @FXML private Label standing;
  @FXML private RegisterTable<Seat> seats;
  @FXML private KeysController keysController;
  @FXML private VBox moving;
  @FXML private TextField address;
  @FXML private TextField user;
  @FXML private PasswordField password;
  @FXML private Button move;
  @FXML private Button leave;
  @FXML private Label said;

  @Inject
  SeatsController(
      HallService hall,
      RegisterKit kit,
      Overlay overlay,
      UiTexts texts,
      Formats formats,
      Ids ids,
      Dialogs dialogs,
      Tasks tasks,
      Executor fx) {
    this.hall = hall;
    this.kit = kit;
    this.overlay = overlay;
    this.texts = texts;
    this.formats = formats;
    this.ids = ids;
    this.dialogs = dialogs;
    this.tasks = tasks;
    this.fx = fx;
    this.live =
        new Live<>(
            tasks, fx, Message.of("exchange.hall.task.read"), new HallState.Alone(), hall::state);
  }

  @FXML
  private void initialize() {
    seats.setUp(
        kit,
        "seats",
        Seat::incarnation,
        "exchange.hall.empty",
        List.of(
            RegisterColumn.<Seat>number(
                    "exchange.hall.head.number", one -> (long) one.incarnation())
                .wide(0.5),
            RegisterColumn.<Seat>text("exchange.hall.head.seat", Seat::name),
            RegisterColumn.<Seat>text("exchange.hall.head.officer", Seat::officer),
            RegisterColumn.<Seat>text("exchange.hall.head.machine", Seat::machine).wide(1.4),
            RegisterColumn.<Seat>text("exchange.hall.head.heard", this::heard).wide(1.2),
            RegisterColumn.<Seat>number("exchange.hall.head.behind", Seat::behind).wide(0.7),
            RegisterColumn.<Seat>text("exchange.hall.head.keys", this::keys).wide(1.2)));
    keysController.follow(seats.selected());
    moving.managedProperty().bind(moving.visibleProperty());
    leave.managedProperty().bind(leave.visibleProperty());
    said.managedProperty().bind(said.textProperty().isNotEmpty());
  }

  @Override
  public void onShow(Subscriptions life) {
    life.add(live.follow(hall::onChange));
    life.follow(live.value(), this::show);
  }

  /** What gets the cursor. */
  Node first() {
    return seats.table();
  }

  private String heard(Seat one) {
    return one.present() ? texts.get("exchange.hall.present") : formats.moment(one.seenAt());
  }

  /** By the beginning of their fingerprint: seats with the same have the same. */
  private String keys(Seat one) {
    String has =
        one.card().isEmpty()
            ? texts.get("exchange.hall.keys.none")
            : one.card().substring(0, Math.min(11, one.card().length()));
    return one.asks() ? texts.get("exchange.hall.keys.asking", has) : has;
  }

  private void show(HallState state) {
    standing.setText(
        switch (state) {
          case HallState.Alone alone -> texts.get("exchange.hall.alone");
          case HallState.Together together ->
              texts.get("exchange.hall.together", hall.address().orElse(""));
          case HallState.Apart apart ->
              texts.get(
                  "exchange.hall.apart",
                  formats.moment(apart.since()),
                  texts.say(apart.why()),
                  apart.owed());
        });
    moving.setVisible(state instanceof HallState.Alone);
    leave.setVisible(!(state instanceof HallState.Alone));
    seats.show(state instanceof HallState.Together together ? together.seats() : List.of());
  }

  @FXML
  private void move() {
    String to = address.getText().strip();
    String as = user.getText().strip();
    String word = password.getText();
    act(() -> {
      HallAddress there = HallAddress.of(to, as, word);
      long entries = hall.moveTo(there, ids.next());
      return Message.of("exchange.hall.move.done", there.shown(), entries);
    });
  }

  /** Out of reach, the hall is not told: whoever leaves then says that it is gone. */
  @FXML
  private void leave() {
    boolean gone = live.value().getValue() instanceof HallState.Apart;
    dialogs.ask(
        Question.danger(
            Message.of("exchange.hall.leave.title"),
            List.of(
                Message.of(gone ? "exchange.hall.leave.gone" : "exchange.hall.leave.there"),
                Message.of("exchange.hall.leave.keeps")),
            Message.of("exchange.hall.leave")),
        () ->
            act(() -> {
              hall.leave(gone);
              return Message.of("exchange.hall.leave.done");
            }));
  }

  private void act(Supplier<Message> work) {
    move.setDisable(true);
    said.setText(texts.get("exchange.hall.move.works"));
    tasks
        .of(Message.of("exchange.hall.task.move"), progress -> work.get())
        .quiet()
        .onSuccess(fx, done -> ended(texts.say(done)))
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
    move.setDisable(false);
    password.clear();
    said.setText(how);
  }

  @FXML
  private void close() {
    overlay.close();
  }
}
