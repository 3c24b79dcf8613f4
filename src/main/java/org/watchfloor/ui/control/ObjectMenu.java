package org.watchfloor.ui.control;

import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import org.watchfloor.ui.ObjectAction;
import org.watchfloor.ui.ObjectCarry;
import org.watchfloor.ui.ObjectRef;
import org.watchfloor.ui.UiTexts;

/**
 * What can be done with an object where it is shown: its menu, its keys, and carrying it to another
 * window. JavaFX thread.
 */
public final class ObjectMenu {
  private final List<ObjectAction> actions;
  private final ObjectCarry carry;
  private final UiTexts texts;

  @Inject
  ObjectMenu(Set<ObjectAction> actions, ObjectCarry carry, UiTexts texts) {
    this.actions = actions.stream().sorted(Comparator.comparingInt(ObjectAction::order)).toList();
    this.carry = carry;
    this.texts = texts;
  }

  /** The lines of the menu of an object; none if nothing can be done with it. */
  public List<MenuItem> items(ObjectRef object) {
    return actions.stream()
        .filter(action -> action.fits(object))
        .map(action -> item(action, object))
        .toList();
  }

  private MenuItem item(ObjectAction action, ObjectRef object) {
    MenuItem item = new MenuItem(texts.get(action.titleKey(object)));
    item.setMnemonicParsing(false);
    String key = action.key();
    if (key != null) {
      item.setAccelerator(KeyCombination.valueOf(key));
    }
    item.setOnAction(event -> action.run(object));
    return item;
  }

  /**
   * Gives a node that shows an object its menu, and lets it be carried away.
   *
   * @param shown the object it shows now; null for none
   */
  public void on(Node node, Supplier<@Nullable ObjectRef> shown) {
    node.setOnContextMenuRequested(event -> {
      ObjectRef object = shown.get();
      if (object == null) {
        return;
      }
      List<MenuItem> items = items(object);
      if (!items.isEmpty()) {
        ContextMenu menu = new ContextMenu();
        menu.getItems().addAll(items);
        menu.show(node, event.getScreenX(), event.getScreenY());
        event.consume();
      }
    });
    node.setOnDragDetected(event -> {
      ObjectRef object = shown.get();
      if (object != null && carry.wanted().get()) {
        carry.begin(node, object);
        event.consume();
      }
    });
  }

  /**
   * Lets the keys of the actions work on an object while the focus is in a node.
   *
   * @param chosen the object they mean; null for none
   */
  public void keys(Node node, Supplier<@Nullable ObjectRef> chosen) {
    node.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          ObjectRef object = chosen.get();
          for (ObjectAction action : actions) {
            String key = action.key();
            if (object != null
                && key != null
                && KeyCombination.valueOf(key).match(event)
                && action.fits(object)) {
              action.run(object);
              event.consume();
              return;
            }
          }
        });
  }
}
