package org.watchfloor.app.shell;

import jakarta.inject.Inject;
import java.util.Locale;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.Language;
import org.watchfloor.base.Subscription;
import org.watchfloor.store.DataFolder;
import org.watchfloor.ui.RealmFrame;
import org.watchfloor.ui.Subscriptions;
import org.watchfloor.ui.UiTexts;
import org.watchfloor.ui.View;
import org.watchfloor.ui.ViewLoader;
import org.watchfloor.ui.sound.Alarm;
import org.watchfloor.ui.theme.Theme;

/**
 * The scene of the console and its life: dressed in the theme, with the keys, loaded anew when the
 * language changes. JavaFX thread.
 */
public final class ShellWindow implements Subscription {
  private final ViewLoader loader;
  private final Theme theme;
  private final ShellKeys keys;
  private final UiTexts texts;
  private final Preferences preferences;
  private final WindowMemory memory;
  private final DataFolder folder;
  private final RealmFrame frame;
  private final Alarm alarm;
  private final Subscriptions life = new Subscriptions();
  private @Nullable View view;

  @Inject
  ShellWindow(
      ViewLoader loader,
      Theme theme,
      ShellKeys keys,
      UiTexts texts,
      Preferences preferences,
      WindowMemory memory,
      DataFolder folder,
      RealmFrame frame,
      Alarm alarm) {
    this.frame = frame;
    this.loader = loader;
    this.theme = theme;
    this.keys = keys;
    this.texts = texts;
    this.preferences = preferences;
    this.memory = memory;
    this.folder = folder;
    this.alarm = alarm;
  }

  /**
   * The scene of the console, for a window or for a picture; bare once this is closed, so that what
   * was shown listens to nothing any more.
   */
  public Scene scene(double width, double height) {
    Scene scene = new Scene(new Group(), width, height);
    life.add(theme.dress(scene));
    keys.install(scene);
    preferences.takeSeat();
    life.follow(texts.language(), language -> load(scene, language));
    life.add(() -> scene.setRoot(new Group()));
    return scene;
  }

  /** Shows the console in a window, as this seat left it; remembers it when it is closed. */
  public void open(Stage stage) {
    preferences.restoreAndFollow(life);
    life.add(alarm.listen());
    stage.setScene(scene(-1, -1));
    life.follow(
        texts.language(),
        language -> stage.setTitle(frame.title(texts.get("app.window", folder.card().name()))));
    stage.setMinWidth(960);
    stage.setMinHeight(600);
    memory.restore(stage);
    stage.setOnHiding(event -> {
      memory.remember(stage);
      close();
    });
    stage.show();
  }

  private void load(Scene scene, Language language) {
    // JavaFX takes the words of its own dialogs and menus from here.
    Locale.setDefault(language.locale());
    hideView();
    View fresh = loader.load("/fxml/app/shell.fxml");
    view = fresh;
    scene.setRoot(frame.around(fresh.root()));
    fresh.show();
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
  }
}
