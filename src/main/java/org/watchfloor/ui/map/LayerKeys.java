package org.watchfloor.ui.map;

import java.util.OptionalInt;
import javafx.scene.input.KeyEvent;

/**
 * The keys of the layers, in the order of the legend: 1 to 9, 0, then letters along the keyboard
 * that mean nothing else on the map, then the same letters with Shift. Pure.
 */
public final class LayerKeys {
  private static final String DIGITS = "1234567890";

  /** Without B, D, E and L, which are keys of the map, and I and O, which look like digits. */
  private static final String LETTERS = "QWRTYUPASFGHJKZXCVNM";

  private static final String SHIFT = "⇧";

  private LayerKeys() {}

  /** The key of a place in the legend as it stands there; empty if there are no more keys. */
  public static String of(int place) {
    if (place < DIGITS.length()) {
      return DIGITS.substring(place, place + 1);
    }
    int letter = place - DIGITS.length();
    if (letter < LETTERS.length()) {
      return LETTERS.substring(letter, letter + 1);
    }
    int shifted = letter - LETTERS.length();
    return shifted < LETTERS.length() ? SHIFT + LETTERS.charAt(shifted) : "";
  }

  /** The place in the legend that a key means; empty if it means none. */
  public static OptionalInt place(KeyEvent event) {
    if (event.isShortcutDown() || event.isAltDown() || event.isMetaDown()) {
      return OptionalInt.empty();
    }
    String name = event.getCode().getName();
    // The name of a digit key ends in its digit, on the keypad as well.
    char last = name.charAt(name.length() - 1);
    if (event.getCode().isDigitKey()) {
      return event.isShiftDown() ? OptionalInt.empty() : OptionalInt.of(DIGITS.indexOf(last));
    }
    int letter = event.getCode().isLetterKey() ? LETTERS.indexOf(last) : -1;
    if (letter < 0) {
      return OptionalInt.empty();
    }
    int shift = event.isShiftDown() ? LETTERS.length() : 0;
    return OptionalInt.of(DIGITS.length() + shift + letter);
  }
}
