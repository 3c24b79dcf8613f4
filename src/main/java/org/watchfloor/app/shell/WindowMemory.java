package org.watchfloor.app.shell;

import jakarta.inject.Inject;
import java.util.Optional;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.watchfloor.ui.Settings;

/** Puts the window back where it stood, if that place is still on a screen. */
final class WindowMemory {
  private static final String PLACE = "window/place";
  private static final String MAXIMIZED = "window/maximized";
  private static final double USUAL_WIDTH = 1366;
  private static final double USUAL_HEIGHT = 768;

  private final Settings settings;

  @Inject
  WindowMemory(Settings settings) {
    this.settings = settings;
  }

  /** Places a stage that is not yet shown; the first time it fills the screen. */
  void restore(Stage stage) {
    stage.setWidth(USUAL_WIDTH);
    stage.setHeight(USUAL_HEIGHT);
    stage.setMaximized(Boolean.parseBoolean(settings.get(MAXIMIZED, "true")));
    settings.find(PLACE).flatMap(WindowMemory::parse).ifPresent(place -> put(stage, place));
  }

  /** Remembers where a stage stands; call before it is hidden. */
  void remember(Stage stage) {
    settings.put(MAXIMIZED, Boolean.toString(stage.isMaximized()));
    if (!stage.isMaximized()) {
      settings.put(
          PLACE,
          String.join(
              ",",
              whole(stage.getX()),
              whole(stage.getY()),
              whole(stage.getWidth()),
              whole(stage.getHeight())));
    }
  }

  private static void put(Stage stage, double[] place) {
    if (Screen.getScreensForRectangle(place[0], place[1], place[2], place[3]).isEmpty()) {
      return;
    }
    stage.setX(place[0]);
    stage.setY(place[1]);
    stage.setWidth(place[2]);
    stage.setHeight(place[3]);
  }

  private static Optional<double[]> parse(String remembered) {
    if (!remembered.matches("-?\\d{1,6},-?\\d{1,6},\\d{1,6},\\d{1,6}")) {
      return Optional.empty();
    }
    String[] parts = remembered.split(",");
    double[] place = new double[parts.length];
    for (int i = 0; i < parts.length; i++) {
      place[i] = Double.parseDouble(parts[i]);
    }
    return Optional.of(place);
  }

  private static String whole(double pixels) {
    return Long.toString(Math.round(pixels));
  }
}
