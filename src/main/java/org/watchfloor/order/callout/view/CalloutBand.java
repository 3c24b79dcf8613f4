package org.watchfloor.order.callout.view;

import jakarta.inject.Inject;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import org.watchfloor.base.WatchClock;
import org.watchfloor.order.callout.view.CalloutsViewModel.Shown;
import org.watchfloor.ui.BandItem;
import org.watchfloor.ui.Navigator;
import org.watchfloor.ui.Subscriptions;
import org.watchfloor.ui.Ticker;
import org.watchfloor.ui.UiTexts;
import org.watchfloor.ui.control.BandBadge;

/** How many of the open call-outs were not reached, on every page; nothing while none is open. */
final class CalloutBand implements BandItem {
  private final CalloutsViewModel model;
  private final UiTexts texts;
  private final WatchClock clock;
  private final Ticker ticker;
  private final Navigator navigator;

  @Inject
  CalloutBand(
      CalloutsViewModel model,
      UiTexts texts,
      WatchClock clock,
      Ticker ticker,
      Navigator navigator) {
    this.model = model;
    this.texts = texts;
    this.clock = clock;
    this.ticker = ticker;
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
    BandBadge badge = new BandBadge("band-callouts", CalloutViewModule.ICON);
    badge.setCursor(Cursor.HAND);
    badge.setOnMouseClicked(event -> navigator.open(CalloutViewModule.PAGE));
    life.follow(model.shown(), shown -> show(badge, shown));
    life.add(ticker.every(() -> show(badge, model.shown().get())));
    return badge;
  }

  private void show(BandBadge badge, Shown shown) {
    boolean any = !shown.open().isEmpty();
    badge.setVisible(any);
    badge.setManaged(any);
    if (any) {
      long late = shown.late(clock.instant());
      badge.say(texts.get("callout.band", shown.unreached()));
      badge.alert(late > 0);
      Tooltip.install(
          badge,
          new Tooltip(
              texts.get("callout.band.more", shown.open().size(), shown.unreached(), late)));
    }
  }
}
