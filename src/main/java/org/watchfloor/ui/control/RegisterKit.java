package org.watchfloor.ui.control;

import jakarta.inject.Inject;
import org.watchfloor.store.Realm;
import org.watchfloor.task.Tasks;
import org.watchfloor.ui.Settings;
import org.watchfloor.ui.Ticker;
import org.watchfloor.ui.UiTexts;
import org.watchfloor.ui.dialog.Toasts;

/**
 * What a register needs from the house; a controller has it injected and hands it on.
 *
 * @param texts for heads and sentences
 * @param settings where columns are remembered
 * @param tasks writes the exported file
 * @param toasts says that it was written
 * @param ticker turns the ages
 * @param realm what the record is of: what is exported from a drill says so
 */
public record RegisterKit(
    UiTexts texts, Settings settings, Tasks tasks, Toasts toasts, Ticker ticker, Realm realm) {
  @Inject
  public RegisterKit {}
}
