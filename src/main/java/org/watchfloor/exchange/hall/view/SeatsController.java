package org.watchfloor.exchange.hall.view;

import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.Executor;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import org.watchfloor.base.Message;
import org.watchfloor.exchange.hall.HallService;
import org.watchfloor.exchange.hall.HallState;
import org.watchfloor.exchange.hall.Seat;
import org.watchfloor.task.Tasks;
import org.watchfloor.ui.Activated;
import org.watchfloor.ui.Formats;
import org.watchfloor.ui.Live;
import org.watchfloor.ui.Subscriptions;
import org.watchfloor.ui.UiTexts;
import org.watchfloor.ui.control.RegisterColumn;
import org.watchfloor.ui.control.RegisterKit;
import org.watchfloor.ui.control.RegisterTable;
import org.watchfloor.ui.dialog.Overlay;

/** Who sits where in the hall, since when nothing was heard of whom, and how far each is behind. */
public final class SeatsController implements Activated {
  private final HallService hall;
  private final RegisterKit kit;
  private final Overlay overlay;
  private final UiTexts texts;
  private final Formats formats;
  private final Live<HallState> live;

  @FXML private Label standing;
  @FXML private RegisterTable<Seat> seats;

  @Inject
  SeatsController(
      HallService hall,
      RegisterKit kit,
      Overlay overlay,
      UiTexts texts,
      Formats formats,
      Tasks tasks,
      Executor fx) {
    this.hall = hall;
    this.kit = kit;
    this.overlay = overlay;
    this.texts = texts;
    this.formats = formats;
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
            RegisterColumn.<Seat>number("exchange.hall.head.behind", Seat::behind).wide(0.7)));
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
    seats.show(state instanceof HallState.Together together ? together.seats() : List.of());
  }

  @FXML
  private void close() {
    overlay.close();
  }
}
