package org.watchfloor.road.view;

import jakarta.inject.Inject;
import java.util.Locale;
import org.watchfloor.base.Message;
import org.watchfloor.geo.Sizes;
import org.watchfloor.geo.road.Route;
import org.watchfloor.geo.road.Travel;
import org.watchfloor.ui.UiTexts;

/** How ways are written. Any thread. */
final class WayWords {
  private final UiTexts texts;

  @Inject
  WayWords(UiTexts texts) {
    this.texts = texts;
  }

  /** A route in a few words: 首选 12 分 8.3 公里, and how many ferries it takes. */
  String route(Route route, int number) {
    String rank = number == 0 ? texts.get("road.way.first") : texts.get("road.way.other", number);
    long minutes = (long) Math.ceil(route.minutes());
    Message length = Sizes.length(route.metres());
    return route.ferries().isEmpty()
        ? texts.get("road.way.route", rank, minutes, length)
        : texts.get("road.way.ferry", rank, minutes, length, route.ferries().size());
  }

  /** Why there is no route, and the straight line marked as one. */
  Message none(Travel why) {
    String km = String.format(Locale.ROOT, "%.1f", why.straightMetres() / 1000);
    long minutes = (long) Math.ceil(why.minutes());
    return switch (why) {
      case Travel.Unreachable no ->
          Message.of("road.way.unreachable", no.why().said(), km, minutes);
      case Travel.Estimated guess -> Message.of("road.way.estimated", guess.why(), km, minutes);
      case Travel.ByRoad _ -> throw new IllegalArgumentException("There is a way: " + why);
    };
  }
}
