package org.watchfloor.app.wall;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.watchfloor.base.RefusedException;
import org.watchfloor.geo.GeoPoint;
import org.watchfloor.ui.Settings;
import org.watchfloor.ui.map.Viewport;

/**
 * What is remembered of the wall at this station, beside its layers and its ground. Whether it is
 * open and on which display is written at once, for the machine may lose its power in the next
 * second. JavaFX thread.
 */
@Singleton
final class WallChoices {
  /** Sizes of letters to choose from, percent of the usual. */
  static final List<Integer> LETTERS = List.of(75, 100, 125, 150);

  /** How long the tour can stay at an incident, seconds. */
  static final List<Integer> STAYS = List.of(10, 20, 30, 60);

  private static final String OPEN = "wall/open";
  private static final String DISPLAY = "wall/display";
  private static final String SIZE = "wall/letters";
  private static final String TOUR = "wall/tour";
  private static final String STAY = "wall/tour-seconds";
  private static final String CAMERA = "wall/camera";

  /** Where the map of the wall was left. */
  record Look(GeoPoint centre, int zoom) {}

  private final Settings settings;
  private final BooleanProperty open;
  private final StringProperty display;
  private final IntegerProperty letters;
  private final BooleanProperty tour;
  private final IntegerProperty stay;

  @Inject
  WallChoices(Settings settings) {
    this.settings = settings;
    open = new SimpleBooleanProperty(Boolean.parseBoolean(settings.get(OPEN, "false")));
    display = new SimpleStringProperty(settings.get(DISPLAY, ""));
    letters = new SimpleIntegerProperty(oneOf(LETTERS, settings.get(SIZE, ""), 100));
    tour = new SimpleBooleanProperty(Boolean.parseBoolean(settings.get(TOUR, "false")));
    stay = new SimpleIntegerProperty(oneOf(STAYS, settings.get(STAY, ""), 20));
    open.subscribe((before, now) -> settings.keep(OPEN, now.toString()));
    display.subscribe((before, now) -> settings.keep(DISPLAY, now));
    letters.subscribe((before, now) -> settings.put(SIZE, now.toString()));
    tour.subscribe((before, now) -> settings.put(TOUR, now.toString()));
    stay.subscribe((before, now) -> settings.put(STAY, now.toString()));
  }

  /** Whether the wall is to be open, also after the next start. */
  BooleanProperty open() {
    return open;
  }

  /** The id of the chosen display; empty as long as nobody chose. */
  StringProperty display() {
    return display;
  }

  /** How large it is written, percent of the usual. */
  IntegerProperty letters() {
    return letters;
  }

  /** Whether it goes round the open incidents by itself. */
  BooleanProperty tour() {
    return tour;
  }

  /** How long it stays at each, seconds. */
  IntegerProperty stay() {
    return stay;
  }

  /** Where its map was left, if it ever was. */
  Optional<Look> look() {
    String[] parts = settings.get(CAMERA, "").split(",", -1);
    if (parts.length != 3) {
      return Optional.empty();
    }
    try {
      GeoPoint centre = new GeoPoint(Double.parseDouble(parts[0]), Double.parseDouble(parts[1]));
      return Optional.of(new Look(centre, Integer.parseInt(parts[2])));
    } catch (NumberFormatException | RefusedException e) {
      return Optional.empty();
    }
  }

  /** Its map is left here. */
  void look(Viewport now) {
    GeoPoint centre = now.centre();
    settings.put(
        CAMERA, String.format(Locale.ROOT, "%.6f,%.6f,%d", centre.lon(), centre.lat(), now.zoom()));
  }

  private static int oneOf(List<Integer> all, String remembered, int usual) {
    return all.stream().filter(one -> one.toString().equals(remembered)).findFirst().orElse(usual);
  }
}
