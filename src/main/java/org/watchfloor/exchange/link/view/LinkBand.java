package org.watchfloor.exchange.link.view;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.stream.Collectors;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import org.watchfloor.exchange.link.LinkService;
import org.watchfloor.exchange.link.LinkState;
import org.watchfloor.exchange.parcel.view.OpenLinks;
import org.watchfloor.task.Tasks;
import org.watchfloor.task.Throttle;
import org.watchfloor.ui.BandItem;
import org.watchfloor.ui.Navigator;
import org.watchfloor.ui.Subscriptions;
import org.watchfloor.ui.Ticker;
import org.watchfloor.ui.UiTexts;
import org.watchfloor.ui.control.BandBadge;

/**
 * Whether the links with other stations are there, on every page; an alarm for one that should be
 * and is not. Nothing for a station without links. A click opens them.
 */
public final class LinkBand implements BandItem {
  private final LinkService links;
  private final OpenLinks open;
  private final Navigator navigator;
  private final Tasks tasks;
  private final Executor fx;
  private final Ticker ticker;
  private final UiTexts texts;

  @Inject
  LinkBand(
      LinkService links,
      OpenLinks open,
      Navigator navigator,
      Tasks tasks,
      Executor fx,
      Ticker ticker,
      UiTexts texts) {
    this.links = links;
    this.open = open;
    this.navigator = navigator;
    this.tasks = tasks;
    this.fx = fx;
    this.ticker = ticker;
    this.texts = texts;
  }

  @Override
  public Place place() {
    return Place.RIGHT;
  }

  @Override
  public int order() {
    return 86;
  }

  @Override
  public Node create(Subscriptions life) {
    BandBadge badge = new BandBadge("band-links", "mdi2l-lan-connect");
    badge.setCursor(Cursor.HAND);
    badge.setOnMouseClicked(event -> open.run(navigator));
    Tooltip hint = new Tooltip();
    Tooltip.install(badge, hint);
    Runnable show = () -> show(badge, hint);
    Throttle throttle = tasks.throttle(fx, Duration.ofMillis(100), show);
    life.add(throttle::close);
    life.add(links.onChange(throttle::trigger));
    // That nothing was heard for too long shows by itself.
    life.add(ticker.every(show));
    return badge;
  }

  private void show(BandBadge badge, Tooltip hint) {
    List<LinkState> states = links.states();
    List<LinkState> lost = states.stream().filter(LinkState::lost).toList();
    long together =
        states.stream().filter(one -> one.condition() == LinkState.Condition.TOGETHER).count();
    List<String> waiting =
        states.stream().filter(one -> one.waits() != null).map(LinkState::station).toList();
    boolean broken = links.trouble().isPresent();
    boolean shown = broken || together > 0 || !lost.isEmpty() || !waiting.isEmpty();
    badge.setVisible(shown);
    badge.setManaged(shown);
    badge.alert(broken || !lost.isEmpty());
    badge.icon(broken || !lost.isEmpty() ? "mdi2l-lan-disconnect" : "mdi2l-lan-connect");
    badge.say(said(broken, lost.size(), together, waiting.size()));
    String more;
    if (broken) {
      more = links.trouble().map(texts::say).orElse("");
    } else if (!lost.isEmpty()) {
      more =
          lost.stream()
              .map(one ->
                  texts.get("exchange.link.stationSaid", one.station(), texts.say(one.said())))
              .collect(Collectors.joining("\n"));
    } else {
      more = texts.get("exchange.link.band.hint");
    }
    hint.setText(
        waiting.isEmpty()
            ? more
            : more + "\n" + texts.get("exchange.link.band.waitsHint", String.join(" ", waiting)));
  }

  /** What waits for a look is nothing the lost ones may hide; short, the band is full. */
  private String said(boolean broken, int lost, long together, int waiting) {
    if (broken) {
      return waiting == 0
          ? texts.get("exchange.link.band.broker")
          : texts.get("exchange.link.band.brokerWaits", waiting);
    }
    if (lost > 0) {
      return waiting == 0
          ? texts.get("exchange.link.band.lost", lost)
          : texts.get("exchange.link.band.lostWaits", lost, waiting);
    }
    return waiting == 0
        ? texts.get("exchange.link.band.fine", together)
        : texts.get("exchange.link.band.waits", together, waiting);
  }
}
