package org.watchfloor.incident.deadline.view;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/**
 * Of which incident the cursor is wanted on the next step of its reporting; whoever opens a
 * deadline goes on with Enter. JavaFX thread.
 */
@Singleton
final class ReportingFocus {
  private final ReadOnlyStringWrapper wanted = new ReadOnlyStringWrapper("");

  @Inject
  ReportingFocus() {}

  /** The number of the incident; empty if none is wanted. */
  ReadOnlyStringProperty wanted() {
    return wanted.getReadOnlyProperty();
  }

  void want(String incident) {
    wanted.set(incident);
  }

  /** It has the cursor now. */
  void given() {
    wanted.set("");
  }
}
