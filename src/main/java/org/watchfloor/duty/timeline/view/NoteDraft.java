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

  void clear() {
    typed.set("");
    source.set("");
    unverified.set(false);
  }
}
