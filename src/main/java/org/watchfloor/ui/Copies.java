package org.watchfloor.ui;

import jakarta.inject.Inject;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/**
 * The one way into the clipboard for text: what is pasted somewhere else must say by itself that it
 * is of a drill. JavaFX thread.
 */
public final class Copies {
  private final RealmWords realm;

  @Inject
  Copies(RealmWords realm) {
    this.realm = realm;
  }

  /** Words for people: in a drill they say so. */
  public void words(String words) {
    put(realm.marked(words));
  }

  /** What a program reads, an address or a coordinate: a word in front would spoil it. */
  public void bare(String token) {
    put(token);
  }

  private static void put(String text) {
    ClipboardContent content = new ClipboardContent();
    content.putString(text);
    Clipboard.getSystemClipboard().setContent(content);
  }
}
