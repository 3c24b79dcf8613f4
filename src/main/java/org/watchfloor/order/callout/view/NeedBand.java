package org.watchfloor.order.callout.view;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.watchfloor.base.WatchClock;
import org.watchfloor.order.callout.need.CalloutNeed;
import org.watchfloor.ui.BandItem;
import org.watchfloor.ui.Formats;
import org.watchfloor.ui.Navigator;
import org.watchfloor.ui.Subscriptions;
import org.watchfloor.ui.Ticker;
import org.watchfloor.ui.UiTexts;
import org.watchfloor.ui.control.CountdownLabel;
import org.watchfloor.ui.sound.Alarm;
import org.watchfloor.ui.sound.Sound;

/** Over every page as long as a warning asks for a call-out: who, how many, and the two acts. */
final class NeedBand implements BandItem {
  private static final Duration SOON = Duration.ofMinutes(1);
  private static final String ALERT = "alert";

  private final CalloutsViewModel model;
  private final CalloutActs acts;
  private final CalloutWords words;
  private final UiTexts texts;
  private final Formats formats;
  private final WatchClock clock;
  private final Ticker ticker;
  private final Navigator navigator;
  private final Alarm alarm;

  @Inject
  NeedBand(
      CalloutsViewModel model,
      CalloutActs acts,
      CalloutWords words,
      UiTexts texts,
      Formats formats,
      WatchClock clock,
      Ticker ticker,
      Navigator navigator,
      Alarm alarm) {
    this.model = model;
    this.acts = acts;
    this.words = words;
    this.texts = texts;
    this.formats = formats;
    this.clock = clock;
    this.ticker = ticker;
    this.navigator = navigator;
    this.alarm = alarm;
  }

  @Override
  public Place place() {
    return Place.ABOVE;
  }

  @Override
  public int order() {
    return 22;
  }

  @Override
  public Node create(Subscriptions life) {
    Label what = new Label();
    what.setMinWidth(0);
    what.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(what, Priority.ALWAYS);
    CountdownLabel left = new CountdownLabel(formats, clock);
    left.setMinWidth(Region.USE_PREF_SIZE);
    Button start = button("band-callout-start", "callout.act.start");
    Button decline = button("band-callout-decline", "callout.act.decline");
    HBox band = new HBox(what, left, start, decline);
    band.setId("band-callout-need");
    band.getStyleClass().add("proposal-band");
    start.setOnAction(event -> first().ifPresent(acts::start));
    decline.setOnAction(event -> first().ifPresent(acts::decline));
    life.follow(model.shown(), shown -> show(band, what, left, shown.needs()));
    life.follow(navigator.place(), place -> show(band, what, left, model.shown().get().needs()));
    life.add(
        ticker.every(() -> {
          model.turn();
          left.tick();
          colour(band);
        }));
    return band;
  }

  private Button button(String id, String key) {
    Button button = new Button(texts.get(key));
    button.setId(id);
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setFocusTraversable(false);
    return button;
  }

  private Optional<CalloutNeed> first() {
    return model.shown().get().needs().stream().findFirst();
  }

  private void show(HBox band, Label what, CountdownLabel left, List<CalloutNeed> needs) {
    var place = navigator.place().get();
    // The page itself says the same, with more beside it.
    boolean wanted =
        !needs.isEmpty() && (place == null || !place.page().equals(CalloutViewModule.PAGE));
    band.setVisible(wanted);
    band.setManaged(wanted);
    needs.forEach(need -> alarm.ring(Sound.CALL, need.id()));
    left.count(needs.isEmpty() ? null : needs.getFirst().due(), SOON);
    what.setText(needs.isEmpty() ? "" : words.need(needs.getFirst()));
    colour(band);
  }

  private void colour(HBox band) {
    band.getStyleClass().remove(ALERT);
    Optional<CalloutNeed> late = first().filter(need -> clock.instant().isAfter(need.due()));
    if (late.isPresent()) {
      alarm.ring(Sound.OVERDUE, late.get().id());
      band.getStyleClass().add(ALERT);
    }
  }
}
