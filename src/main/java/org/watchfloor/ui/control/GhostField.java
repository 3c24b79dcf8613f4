package org.watchfloor.ui.control;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Side;
import javafx.scene.TraversalDirection;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import org.watchfloor.geo.place.NameIndex;

/**
 * A field for one of many known values. What the console suggests stands in it as grey text and is
 * taken with Tab, never by itself; typing a few letters lists what fits, Enter takes the first.
 *
 * @param <T> the value
 */
public final class GhostField<T> extends TextField {
  private static final int LISTED = 8;

  private final ObjectProperty<@Nullable T> value = new SimpleObjectProperty<>();
  private final ObjectProperty<@Nullable T> suggestion = new SimpleObjectProperty<>();
  private final ContextMenu menu = new ContextMenu();
  private List<T> options = List.of();
  private Function<T, String> name = String::valueOf;
  private Function<T, String> alsoFoundBy = option -> "";
  private Function<String, List<T>> finder = this::inNames;
  private Function<String, String> ghost = suggested -> suggested;
  private String prompt = "";
  private boolean showing;

  /** Whether the officer went through the open list with the arrows: then Enter takes that line. */
  private boolean steered;

  /** A field without values; {@link #setUp} gives it some. */
  public GhostField() {
    getStyleClass().add("ghost-field");
    addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    menu.addEventFilter(KeyEvent.KEY_PRESSED, this::keyOverList);
    textProperty().subscribe(this::typed);
    value.subscribe(this::show);
    suggestion.subscribe(this::hint);
    focusedProperty()
        .subscribe(focused -> {
          if (!focused) {
            menu.hide();
          }
        });
  }

  /**
   * Gives it its values.
   *
   * @param values all that can be chosen
   * @param names what each is called
   * @param keys what else finds it: a number, initials
   * @param promptText shown while there is neither value nor suggestion
   * @param ghostText how a suggestion reads, from its name
   */
  public void setUp(
      List<T> values,
      Function<T, String> names,
      Function<T, String> keys,
      String promptText,
      Function<String, String> ghostText) {
    options = List.copyOf(values);
    name = names;
    alsoFoundBy = keys;
    prompt = promptText;
    ghost = ghostText;
    hint(suggestion.get());
    show(value.get());
  }

  /**
   * Gives it things of a register, found by pinyin and initials as well, and by number.
   *
   * @param values all that can be chosen
   * @param names what each is called
   * @param numbers the number of each
   * @param promptText shown while there is neither value nor suggestion
   */
  public void offer(
      List<T> values, Function<T, String> names, Function<T, String> numbers, String promptText) {
    NameIndex<T> index = NameIndex.of(values, names, numbers);
    finder = typed -> index.find(typed, LISTED).stream().map(NameIndex.Hit::item).toList();
    setUp(values, names, numbers, promptText, suggested -> suggested);
  }

  /** What the officer chose; null for nothing yet. */
  public ObjectProperty<@Nullable T> value() {
    return value;
  }

  /** What the console would choose; null for nothing. */
  public ObjectProperty<@Nullable T> suggestion() {
    return suggestion;
  }

  private void hint(@Nullable T suggested) {
    setPromptText(suggested == null ? prompt : ghost.apply(name.apply(suggested)));
  }

  private void show(@Nullable T chosen) {
    if (showing) {
      return;
    }
    showing = true;
    setText(chosen == null ? "" : name.apply(chosen));
    end();
    showing = false;
  }

  private void typed(String text) {
    if (showing) {
      return;
    }
    T chosen = value.get();
    if (chosen != null && !text.equals(name.apply(chosen))) {
      showing = true;
      value.set(null);
      showing = false;
    }
    list();
  }

  private List<T> fits() {
    String wanted = getText().strip();
    return wanted.isEmpty() ? List.of() : finder.apply(wanted).stream().limit(LISTED).toList();
  }

  private List<T> inNames(String typed) {
    String wanted = typed.toLowerCase(Locale.ROOT);
    return options.stream()
        .filter(option ->
            name.apply(option).toLowerCase(Locale.ROOT).contains(wanted)
                || alsoFoundBy.apply(option).toLowerCase(Locale.ROOT).startsWith(wanted))
        .toList();
  }

  private void list() {
    List<T> fitting = fits();
    menu.getItems()
        .setAll(
            fitting.stream()
                .map(option -> {
                  MenuItem item = new MenuItem(name.apply(option));
                  item.setOnAction(event -> choose(option));
                  return item;
                })
                .toList());
    if (fitting.isEmpty() || !isFocused() || getScene() == null) {
      menu.hide();
    } else if (!menu.isShowing()) {
      steered = false;
      menu.show(this, Side.BOTTOM, 0, 0);
    }
  }

  /** An open list takes the keys; Tab and Enter must mean there what they mean in the field. */
  private void keyOverList(KeyEvent event) {
    steered |= event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.UP;
    boolean tab = event.getCode() == KeyCode.TAB;
    boolean enter = event.getCode() == KeyCode.ENTER && !steered;
    if (tab || enter && !event.isShortcutDown()) {
      event.consume();
      fits().stream().findFirst().ifPresent(this::choose);
    }
    if (tab) {
      requestFocusTraversal(
          event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
    }
  }

  private void choose(T option) {
    value.set(option);
    menu.hide();
  }

  private void key(KeyEvent event) {
    boolean takes =
        event.getCode() == KeyCode.TAB && !event.isShiftDown()
            || event.getCode() == KeyCode.ENTER && !event.isShortcutDown();
    if (!takes || value.get() != null) {
      return;
    }
    if (!getText().isBlank()) {
      fits().stream().findFirst().ifPresent(this::choose);
    } else if (event.getCode() == KeyCode.TAB && suggestion.get() != null) {
      choose(Objects.requireNonNull(suggestion.get()));
    }
    if (event.getCode() == KeyCode.ENTER) {
      event.consume();
    }
  }
}
