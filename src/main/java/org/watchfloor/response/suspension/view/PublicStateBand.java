package org.watchfloor.response.suspension.view;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.watchfloor.base.Language;
import org.watchfloor.base.WatchClock;
import org.watchfloor.response.suspension.Suspension;
import org.watchfloor.response.suspension.SuspensionKinds;
import org.watchfloor.response.suspension.view.SuspensionsViewModel.Shown;
import org.watchfloor.ui.BandItem;
import org.watchfloor.ui.Formats;
import org.watchfloor.ui.Subscriptions;
import org.watchfloor.ui.Ticker;
import org.watchfloor.ui.UiTexts;

/**
 * Over every page and on the wall: that the emergency flood period stands, and what is suspended
 * from when. Only kinds and hours: nothing of it names a person or repeats what was typed.
 */
final class PublicStateBand implements BandItem {
  private final SuspensionsViewModel model;
  private final SuspensionKinds kinds;
  private final UiTexts texts;
  private final Formats formats;
  private final WatchClock clock;
  private final Ticker ticker;

  @Inject
  PublicStateBand(
      SuspensionsViewModel model,
      SuspensionKinds kinds,
      UiTexts texts,
      Formats formats,
      WatchClock clock,
      Ticker ticker) {
    this.model = model;
    this.kinds = kinds;
    this.texts = texts;
    this.formats = formats;
    this.clock = clock;
    this.ticker = ticker;
  }

  @Override
  public Place place() {
    return Place.ABOVE;
  }

  @Override
  public boolean forWall() {
    return true;
  }

  @Override
  public int order() {
    return 30;
  }

  @Override
  public Node create(Subscriptions life) {
    Label period = new Label();
    period.setMinWidth(Region.USE_PREF_SIZE);
    period.getStyleClass().add("state-period");
    Label stops = new Label();
    stops.setMinWidth(0);
    HBox band = new HBox(period, stops);
    band.setId("band-state");
    band.getStyleClass().add("state-band");
    life.follow(model.shown(), shown -> show(band, period, stops, shown));
    life.add(ticker.every(() -> show(band, period, stops, model.shown().get())));
    return band;
  }

  private void show(HBox band, Label period, Label stops, Shown shown) {
    period.setText(
        shown
            .period()
            .map(one -> texts.get("response.period.band", formats.moment(one.since())))
            .orElse(""));
    period.setVisible(shown.period().isPresent());
    period.setManaged(shown.period().isPresent());
    stops.setText(stops(shown.open()));
    boolean any = shown.period().isPresent() || !shown.open().isEmpty();
    band.setVisible(any);
    band.setManaged(any);
  }

  private String stops(List<Suspension> open) {
    Instant now = clock.instant();
    List<String> parts = new ArrayList<>();
    String stopped = names(open.stream().filter(one -> !now.isBefore(one.startAt())).toList());
    String coming = names(open.stream().filter(one -> now.isBefore(one.startAt())).toList());
    if (!stopped.isEmpty()) {
      parts.add(texts.get("response.stop.band.stopped", stopped));
    }
    if (!coming.isEmpty()) {
      parts.add(texts.get("response.stop.band.coming", coming));
    }
    return String.join("    ", parts);
  }

  private String names(List<Suspension> some) {
    Language language = texts.language().get();
    return some.stream()
        .map(one ->
            texts.get(
                "response.stop.band.one",
                kinds.find(one.kind()).map(kind -> kind.in(language)).orElse(one.kindSaid()),
                formats.moment(one.startAt())))
        .distinct()
        .collect(Collectors.joining(texts.get("response.stop.comma")));
  }
}
