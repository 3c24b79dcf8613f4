package org.watchfloor.ui;

import java.util.function.Consumer;

/**
 * One line of Ctrl+K.
 *
 * @param title what it is called, in the user's language
 * @param detail what tells it from its namesakes: kind, place, state
 * @param icon Ikonli code
 * @param rank how well it fits: 0 exact, 1 begins so, 2 contains it, 3 anything looser, 4 only
 *     something like it: shown when nobody found better
 * @param open what Enter does, on the JavaFX thread
 */
public record SearchHit(
    String title, String detail, String icon, int rank, Consumer<Navigator> open) {

  public static final int EXACT = 0;
  public static final int PREFIX = 1;
  public static final int PART = 2;
  public static final int LOOSE = 3;
  public static final int SIMILAR = 4;

  /** A hit that opens an object. */
  public static SearchHit object(
      String title, String detail, String icon, int rank, ObjectRef object) {
    return new SearchHit(title, detail, icon, rank, navigator -> navigator.open(object));
  }

  /** A hit that opens a page. */
  public static SearchHit page(String title, String detail, String icon, int rank, String page) {
    return new SearchHit(title, detail, icon, rank, navigator -> navigator.open(page));
  }
}
