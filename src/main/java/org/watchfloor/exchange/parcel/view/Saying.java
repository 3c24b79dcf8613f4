package org.watchfloor.exchange.parcel.view;

import jakarta.inject.Inject;
import javafx.scene.control.Label;
import org.watchfloor.base.RefusedException;
import org.watchfloor.task.Tasks;
import org.watchfloor.ui.UiTexts;

/** Says at the foot of a tab how something ended. JavaFX thread. */
final class Saying {
  private final UiTexts texts;
  private final Tasks tasks;

  @Inject
  Saying(UiTexts texts, Tasks tasks) {
    this.texts = texts;
    this.tasks = tasks;
  }

  /** A refusal in its own words; anything else goes to the banner, and nothing has changed. */
  void refused(Label said, Throwable failure) {
    if (failure instanceof RefusedException no) {
      said.setText(texts.say(no.said()));
    } else {
      said.setText(texts.get("exchange.parcel.failed"));
      tasks.report(failure);
    }
  }
}
