package org.watchfloor.app.shell;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.watchfloor.ui.Navigator;
import org.watchfloor.ui.Page;

/**
 * Which key opens a page: its own, or Ctrl and a digit for the first ten of the rail that have
 * none: a page with a key of its own takes no digit from those below it.
 */
public final class PageKeys {
  private static final int DIGITS = 10;

  private final Navigator navigator;

  @Inject
  PageKeys(Navigator navigator) {
    this.navigator = navigator;
  }

  /** The key as JavaFX writes it, as in {@code Shortcut+3}. */
  Optional<String> key(Page page) {
    if (page.key() != null) {
      return Optional.of(page.key());
    }
    List<Page> pages =
        navigator.pages().stream().filter(one -> one.inRail() && one.key() == null).toList();
    int place = pages.indexOf(page) + 1;
    return place >= 1 && place <= DIGITS
        ? Optional.of("Shortcut+" + place % DIGITS)
        : Optional.empty();
  }

  /** A key as people read it: {@code Ctrl+3}. */
  static String readable(String key) {
    return key.replace("Shortcut", "Ctrl").replace("Left", "←").replace("Right", "→");
  }
}
