package org.watchfloor.ui.dialog;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.watchfloor.base.Message;
import org.watchfloor.ui.Fx;

/**
 * Short notes that something was done, for what needs no answer. The shell shows the list in a
 * corner and takes each away after a few seconds. {@link #say} from any thread.
 */
@Singleton
public final class Toasts {
  private final Fx fx;
  private final ObservableList<Toast> shown = FXCollections.observableArrayList();

  @Inject
  public Toasts(Fx fx) {
    this.fx = fx;
  }

  /**
   * A short note.
   *
   * @param text what was done
   * @param warning whether it needs a second look
   */
  public record Toast(Message text, boolean warning) {}

  /** What is on the screen, oldest first. */
  public ObservableList<Toast> shown() {
    return shown;
  }

  /** Says that something was done. */
  public void say(Message done) {
    fx.execute(() -> shown.add(new Toast(done, false)));
  }

  /** Says that something was done and needs a second look. */
  public void warn(Message done) {
    fx.execute(() -> shown.add(new Toast(done, true)));
  }
}
