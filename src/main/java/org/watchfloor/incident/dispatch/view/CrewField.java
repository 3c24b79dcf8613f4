package org.watchfloor.incident.dispatch.view;

import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import org.jspecify.annotations.Nullable;

/** Takes how many people a team should have at least; only digits go in. JavaFX thread. */
public final class CrewField extends TextField {
  private static final int MOST_DIGITS = 4;

  /** An empty field: nothing is asked for. */
  public CrewField() {
    setPrefColumnCount(MOST_DIGITS);
    setTextFormatter(
        new TextFormatter<>(change ->
            change.getControlNewText().matches("\\d{0," + MOST_DIGITS + "}") ? change : null));
  }

  /** What was typed; null while nothing is. */
  @Nullable Long crew() {
    return getText().isEmpty() ? null : Long.valueOf(getText());
  }
}
