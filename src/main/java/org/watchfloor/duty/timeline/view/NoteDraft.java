package org.watchfloor.duty.timeline.view;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/**
 * A note that is typed and not yet saved. JavaFX thread.
 *
 * @param typed the words with their prefix
 * @param source who said so
 * @param unverified whether it is still to be confirmed
 */
record NoteDraft(StringProperty typed, StringProperty source, BooleanProperty unverified) {
  NoteDraft() {
    this(new SimpleStringProperty(""), new SimpleStringProperty(""), new SimpleBooleanProperty());
  }

  /** Brings back what was taken out to be saved, before what was typed since. */
  void putBack(String words, String from, boolean toConfirm) {
    typed.set(words + typed.get());
    source.set(from + source.get());
    unverified.set(toConfirm || unverified.get());
  }

  void clear() {
    typed.set("");
    source.set("");
    unverified.set(false);
  }
}
