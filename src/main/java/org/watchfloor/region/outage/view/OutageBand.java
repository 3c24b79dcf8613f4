package org.watchfloor.region.outage.view;

import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.stream.Collectors;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import org.watchfloor.base.Message;
import org.watchfloor.region.outage.OutageService;
import org.watchfloor.region.outage.PlaceStatus;
import org.watchfloor.task.Tasks;
import org.watchfloor.ui.BandItem;
import org.watchfloor.ui.Live;
import org.watchfloor.ui.Navigator;
import org.watchfloor.ui.Subscriptions;
import org.watchfloor.ui.UiTexts;
import org.watchfloor.ui.control.BandBadge;

/** How many places are cut off, on every page; nothing while none is. A click opens the list. */
final class OutageBand implements BandItem {
  private static final int NAMED = 8;

  private final OutageService outages;
  private final Tasks tasks;
  private final Executor fx;
  private final UiTexts texts;
  private final Navigator navigator;

  @Inject
  OutageBand(OutageService outages, Tasks tasks, Executor fx, UiTexts texts, Navigator navigator) {
    this.outages = outages;
    this.tasks = tasks;
    this.fx = fx;
    this.texts = texts;
    this.navigator = navigator;
  }

  @Override
  public Place place() {
    return Place.RIGHT;
  }

  @Override
  public int order() {
    return 20;
  }

  @Override
  public Node create(Subscriptions life) {
    BandBadge badge = new BandBadge("band-outage", "mdi2l-lan-disconnect");
    badge.setCursor(Cursor.HAND);
    badge.setOnMouseClicked(event -> navigator.open(OutageViewModule.PAGE));
    badge.alert(true);
    Live<List<PlaceStatus>> live =
        new Live<>(tasks, fx, Message.of("outage.task.read"), List.of(), this::cutOff);
    life.follow(live.value(), now -> show(badge, now));
    life.add(live.follow(outages::onChange));
    return badge;
  }

  private List<PlaceStatus> cutOff() {
    return outages.troubled().stream().filter(one -> one.outage().cutOff()).toList();
  }

  private void show(BandBadge badge, List<PlaceStatus> now) {
    badge.setVisible(!now.isEmpty());
    badge.setManaged(!now.isEmpty());
    badge.say(texts.get("outage.band", now.size()));
    if (!now.isEmpty()) {
      String names =
          now.stream()
              .limit(NAMED)
              .map(PlaceStatus::name)
              .collect(Collectors.joining(texts.get("outage.comma")));
      Tooltip.install(badge, new Tooltip(names));
    }
  }
}
