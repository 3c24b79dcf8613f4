package org.watchfloor.exchange.hall.view;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.Executor;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import org.watchfloor.exchange.hall.HallService;
import org.watchfloor.exchange.hall.HallState;
import org.watchfloor.exchange.hall.Seat;
import org.watchfloor.task.Tasks;
import org.watchfloor.task.Throttle;
import org.watchfloor.ui.BandItem;
import org.watchfloor.ui.Formats;
import org.watchfloor.ui.Navigator;
import org.watchfloor.ui.Subscriptions;
import org.watchfloor.ui.Ticker;
import org.watchfloor.ui.UiTexts;
import org.watchfloor.ui.control.BandBadge;

/**
 * How this seat stands to its hall, on every page: how many seats are there, or since when it is
 * apart and what it owes. Nothing for a station of one machine. A click opens the seats.
 */
public final class HallBand implements BandItem {
  private final HallService hall;
  private final OpenSeats seats;
  private final Navigator navigator;
  private final Tasks tasks;
  private final Executor fx;
  private final Ticker ticker;
  private final UiTexts texts;
  private final Formats formats;

  @Inject
  HallBand(
      HallService hall,
      OpenSeats seats,
      Navigator navigator,
      Tasks tasks,
      Executor fx,
      Ticker ticker,
      UiTexts texts,
      Formats formats) {
    this.hall = hall;
    this.seats = seats;
    this.navigator = navigator;
    this.tasks = tasks;
    this.fx = fx;
    this.ticker = ticker;
    this.texts = texts;
    this.formats = formats;
  }

  @Override
  public Place place() {
    return Place.RIGHT;
  }

  @Override
  public int order() {
    return 85;
  }

  @Override
  public Node create(Subscriptions life) {
    BandBadge badge = new BandBadge("band-hall", "mdi2s-server-network");
    badge.setCursor(Cursor.HAND);
    badge.setOnMouseClicked(event -> seats.run(navigator));
    Tooltip hint = new Tooltip();
    Tooltip.install(badge, hint);
    Runnable show = () -> show(badge, hint);
    Throttle throttle = tasks.throttle(fx, Duration.ofMillis(100), show);
    life.add(throttle::close);
    life.add(hall.onChange(throttle::trigger));
    // How long it has been apart, and what it owes, goes on by itself.
    life.add(ticker.every(show));
    return badge;
  }

  private void show(BandBadge badge, Tooltip hint) {
    HallState state = hall.state();
    boolean member = !(state instanceof HallState.Alone);
    badge.setVisible(member);
    badge.setManaged(member);
    badge.alert(state instanceof HallState.Apart);
    switch (state) {
      case HallState.Alone alone -> badge.say("");
      case HallState.Together together -> {
        badge.icon("mdi2s-server-network");
        badge.say(
            texts.get(
                "exchange.hall.band.together",
                together.seats().stream().filter(Seat::present).count()));
        hint.setText(texts.get("exchange.hall.band.hint"));
      }
      case HallState.Apart apart -> {
        badge.icon("mdi2s-server-network-off");
        badge.say(
            texts.get("exchange.hall.band.apart", formats.lasting(apart.since()), apart.owed()));
        hint.setText(texts.get("exchange.hall.band.alone", texts.say(apart.why())));
      }
    }
  }
}
