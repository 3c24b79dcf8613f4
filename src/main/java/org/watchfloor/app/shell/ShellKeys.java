package org.watchfloor.app.shell;

import jakarta.inject.Inject;
import java.util.Objects;
import java.util.Set;
import javafx.collections.ObservableMap;
import javafx.scene.Scene;
import javafx.scene.TraversalDirection;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.watchfloor.ui.Command;
import org.watchfloor.ui.Navigator;
import org.watchfloor.ui.ObjectAction;
import org.watchfloor.ui.Page;
import org.watchfloor.ui.dialog.Overlay;

/** The keys that work whatever page is open. */
final class ShellKeys {
  static final String SEARCH = "Shortcut+K";
  static final String HELP = "F1";
  static final String BACK = "Alt+Left";
  static final String FORWARD = "Alt+Right";

  private final Navigator navigator;
  private final PageKeys pageKeys;
  private final Set<Command> commands;
  private final Set<ObjectAction> objectActions;
  private final Palette palette;
  private final KeyHelp keyHelp;
  private final Overlay overlay;

  @Inject
  ShellKeys(
      Navigator navigator,
      PageKeys pageKeys,
      Set<Command> commands,
      Set<ObjectAction> objectActions,
      Palette palette,
      KeyHelp keyHelp,
      Overlay overlay) {
    this.navigator = navigator;
    this.pageKeys = pageKeys;
    this.commands = commands;
    this.objectActions = objectActions;
    this.palette = palette;
    this.keyHelp = keyHelp;
    this.overlay = overlay;
  }

  /** Makes them work in a scene. */
  void install(Scene scene) {
    scene.addEventFilter(KeyEvent.KEY_PRESSED, ShellKeys::tabLeaves);
    ObservableMap<KeyCombination, Runnable> keys = scene.getAccelerators();
    put(keys, SEARCH, palette::open);
    put(keys, HELP, keyHelp::open);
    put(keys, BACK, navigator::back);
    put(keys, FORWARD, navigator::forward);
    for (Page page : navigator.pages()) {
      pageKeys.key(page).ifPresent(key -> put(keys, key, () -> navigator.open(page.id())));
    }
    for (Command command : commands) {
      String key = command.key();
      if (key != null) {
        put(keys, key, () -> command.run(navigator));
      }
    }
    objectActions.forEach(action -> refuseTaken(keys, action));
  }

  /** What is done with an object would come before the page or command of the same key. */
  private void refuseTaken(ObservableMap<KeyCombination, Runnable> keys, ObjectAction action) {
    String key = action.key();
    boolean meant =
        action.alsoCommand() && commands.stream().anyMatch(one -> Objects.equals(one.key(), key));
    if (key != null && !meant && keys.containsKey(combination(key))) {
      throw twice(key);
    }
  }

  /** {@code Ctrl} and {@code Shortcut} are one key where officers sit. */
  private static KeyCombination combination(String key) {
    return KeyCombination.valueOf(key.replace("Ctrl", "Shortcut"));
  }

  private static IllegalStateException twice(String key) {
    return new IllegalStateException("Two things want the key " + key);
  }

  /** In a text of several lines Tab goes on too, as in every other field. */
  private static void tabLeaves(KeyEvent event) {
    if (event.getCode() == KeyCode.TAB
        && !event.isShortcutDown()
        && !event.isAltDown()
        && event.getTarget() instanceof TextArea area) {
      event.consume();
      area.requestFocusTraversal(
          event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
    }
  }

  private void put(ObservableMap<KeyCombination, Runnable> keys, String key, Runnable action) {
    Runnable former =
        keys.put(
            combination(key),
            () -> {
              overlay.close();
              action.run();
            });
    if (former != null) {
      throw twice(key);
    }
  }
}
