package org.watchfloor.app.wall;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import javafx.beans.InvalidationListener;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.stage.Screen;

/** The displays of this machine as they are plugged in and out. JavaFX thread. */
@Singleton
final class Displays {
  private final ReadOnlyObjectWrapper<List<Display>> all = new ReadOnlyObjectWrapper<>(List.of());
  private boolean following;

  @Inject
  Displays() {}

  /** All of them as they are now; asks the system from the first call on. */
  ReadOnlyObjectProperty<List<Display>> all() {
    if (!following) {
      following = true;
      Screen.getScreens().addListener((InvalidationListener) screens -> look());
      look();
    }
    return all.getReadOnlyProperty();
  }

  /** Takes these for the displays there are, instead of asking the system. */
  void pretend(List<Display> displays) {
    following = true;
    all.set(List.copyOf(displays));
  }

  private void look() {
    all.set(Screen.getScreens().stream().map(Display::of).toList());
  }
}
