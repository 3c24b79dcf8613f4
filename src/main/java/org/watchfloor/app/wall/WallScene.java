package org.watchfloor.app.wall;

import jakarta.inject.Inject;
import java.util.Locale;
import javafx.scene.Group;
import javafx.scene.Scene;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.Subscription;
import org.watchfloor.ui.RealmFrame;
import org.watchfloor.ui.Subscriptions;
import org.watchfloor.ui.UiTexts;
import org.watchfloor.ui.View;
import org.watchfloor.ui.ViewLoader;
import org.watchfloor.ui.theme.TextSize;
import org.watchfloor.ui.theme.Theme;

/**
 * The scene of the wall, for its window or for a picture. Letters grow with the window: two
 * displays of one size are read from the same distance, however many pixels they have. JavaFX
 * thread.
 */
public final class WallScene implements Subscription {
  /** What it is called on the command line. */
  public static final String VIEW = "wall";

  /** A letter of the usual size fills this part of the height: 34 of 2160 pixels. */
  private static final double LETTER = 34.0 / 2160;

  /** Below this nothing can be read at all, however small the window. */
  private static final double LEAST = 10;

  /** From this height on the ground has pixels enough for its larger names. */
  private static final double FINE = 1600;

  private final ViewLoader loader;
  private final Theme theme;
  private final UiTexts texts;
  private final WallChoices choices;
  private final WallMap map;
  private final RealmFrame frame;
  private final Subscriptions life = new Subscriptions();
  private @Nullable View view;

  @Inject
  WallScene(
      ViewLoader loader,
      Theme theme,
      UiTexts texts,
      WallChoices choices,
      WallMap map,
      RealmFrame frame) {
    this.frame = frame;
    this.loader = loader;
    this.theme = theme;
    this.texts = texts;
    this.choices = choices;
    this.map = map;
  }

  /** The scene; call once. Bare once this is closed. */
  public Scene scene(double width, double height) {
    Scene scene = new Scene(new Group(), width, height);
    life.add(theme.dressForWall(scene));
    life.follow(texts.language(), language -> load(scene));
    life.follow(scene.heightProperty(), now -> size(scene));
    life.follow(choices.letters(), now -> size(scene));
    life.add(() -> scene.setRoot(new Group()));
    return scene;
  }

  private void load(Scene scene) {
    hideView();
    View fresh = loader.load("/fxml/wall/wall.fxml");
    view = fresh;
    scene.setRoot(frame.around(fresh.root()));
    size(scene);
    fresh.show();
  }

  private void size(Scene scene) {
    double pixels = Math.max(LEAST, scene.getHeight() * LETTER * choices.letters().get() / 100.0);
    scene.getRoot().setStyle(String.format(Locale.ROOT, "-fx-font-size: %.1fpx;", pixels));
    map.size().set(scene.getHeight() >= FINE ? TextSize.WALL : TextSize.DESK);
  }

  private void hideView() {
    if (view != null) {
      view.hide();
      view = null;
    }
  }

  /** Ends everything that listens. */
  @Override
  public void close() {
    hideView();
    life.close();
    map.leave();
  }
}
