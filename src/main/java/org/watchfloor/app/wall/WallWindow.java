package org.watchfloor.app.wall;

import jakarta.inject.Inject;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Scene;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.TransferMode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.watchfloor.store.DataFolder;
import org.watchfloor.task.Tasks;
import org.watchfloor.ui.ObjectCarry;
import org.watchfloor.ui.RealmFrame;
import org.watchfloor.ui.Subscriptions;
import org.watchfloor.ui.UiTexts;

/**
 * The window of the wall: on the chosen display in full, in a window where there is only one; back
 * on its display when that returns. Whether it is open outlives the process, however that ends.
 * JavaFX thread.
 */
@Singleton
public final class WallWindow {
  /** As a window it takes this part of the display. */
  private static final double PART = 0.75;

  private final Provider<WallScene> scenes;
  private final Displays displays;
  private final WallChoices choices;
  private final WallAttention attention;
  private final WallSender sender;
  private final ObjectCarry carry;
  private final DataFolder folder;
  private final RealmFrame frame;
  private final UiTexts texts;
  private final Tasks tasks;
  private final Subscriptions life = new Subscriptions();
  private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
  private final ReadOnlyObjectWrapper<@Nullable WallPlace> place = new ReadOnlyObjectWrapper<>();
  private @Nullable Stage stage;

  @Inject
  WallWindow(
      Provider<WallScene> scenes,
      Displays displays,
      WallChoices choices,
      WallAttention attention,
      WallSender sender,
      ObjectCarry carry,
      DataFolder folder,
      RealmFrame frame,
      UiTexts texts,
      Tasks tasks) {
    this.frame = frame;
    this.scenes = scenes;
    this.displays = displays;
    this.choices = choices;
    this.attention = attention;
    this.sender = sender;
    this.carry = carry;
    this.folder = folder;
    this.texts = texts;
    this.tasks = tasks;
  }

  /** Whether it is open. */
  public ReadOnlyBooleanProperty isOpen() {
    return open.getReadOnlyProperty();
  }

  /** Where it stands; null while it is closed. */
  ReadOnlyObjectProperty<@Nullable WallPlace> place() {
    return place.getReadOnlyProperty();
  }

  /** Opens it if it was open when the console ended, by whatever that was. */
  public void reopen() {
    if (!choices.open().get()) {
      return;
    }
    try {
      open();
    } catch (RuntimeException e) {
      // A wall that cannot be hung must not keep the officer from the desk.
      tasks.report(e);
    }
  }

  /** An officer opens it; it stays open after the next start too. */
  public void open() {
    choices.open().set(true);
    if (stage != null) {
      stage.toFront();
      return;
    }
    Optional<Window> desk = Window.getWindows().stream().filter(Window::isFocused).findFirst();
    Stage fresh = new Stage();
    stage = fresh;
    try {
      hang(fresh);
    } catch (RuntimeException e) {
      // Half a wall would be taken for a whole one and could never be opened again.
      end();
      throw e;
    }
    // The keyboard stays with the officer, who sits at the desk.
    desk.ifPresent(Window::requestFocus);
  }

  private void hang(Stage fresh) {
    WallScene wall = scenes.get();
    life.add(wall);
    fresh.setScene(dressed(wall.scene(-1, -1)));
    life.follow(
        texts.language(),
        language -> fresh.setTitle(frame.title(texts.get("wall.window", folder.card().name()))));
    // The console's Esc takes back one thing at a time; it must not shrink the wall.
    fresh.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
    fresh.setFullScreenExitHint("");
    fresh.setOnCloseRequest(event -> close());
    life.follow(displays.all(), all -> put(fresh));
    life.follow(choices.display(), chosen -> put(fresh));
    open.set(true);
    carry.wanted().set(true);
    fresh.show();
  }

  /** An officer closes it; it stays closed. */
  public void close() {
    choices.open().set(false);
    end();
  }

  /** The console ends; the wall opens again with it. */
  public void end() {
    Stage closing = stage;
    stage = null;
    life.close();
    carry.wanted().set(false);
    open.set(false);
    place.set(null);
    attention.release();
    if (closing != null) {
      closing.close();
    }
  }

  private Scene dressed(Scene scene) {
    scene.getAccelerators().put(KeyCombination.valueOf(TakeBack.KEY), attention::release);
    scene.getAccelerators().put(KeyCombination.valueOf(OpenWall.KEY), this::close);
    scene.setOnDragOver(event -> {
      if (ObjectCarry.in(event.getDragboard()).isPresent()) {
        event.acceptTransferModes(TransferMode.LINK);
        event.consume();
      }
    });
    scene.setOnDragDropped(this::dropped);
    return scene;
  }

  private void dropped(DragEvent event) {
    var carried = ObjectCarry.in(event.getDragboard());
    carried.ifPresent(sender::send);
    event.setDropCompleted(carried.isPresent());
    event.consume();
  }

  private void put(Stage wall) {
    Optional<WallPlace> found = WallPlace.among(displays.all().get(), choices.display().get());
    if (found.isEmpty() || found.get().equals(place.get())) {
      return;
    }
    WallPlace next = found.get();
    place.set(next);
    Display on = next.on();
    // Leaving full screen first: a window is moved to another display, a full screen is not.
    wall.setFullScreen(false);
    double part = next.full() ? 1 : PART;
    wall.setWidth(on.width() * part);
    wall.setHeight(on.height() * part);
    wall.setX(on.x() + on.width() * (1 - part) / 2);
    wall.setY(on.y() + on.height() * (1 - part) / 2);
    wall.setFullScreen(next.full());
  }
}
