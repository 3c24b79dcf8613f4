package org.watchfloor.app.replay;

import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;
import org.watchfloor.ui.Command;
import org.watchfloor.ui.Navigator;

/** Moves the replay to where something came, one step at a time. */
abstract sealed class StepReplay implements Command {
  private final String titleKey;
  private final String icon;
  private final String key;
  private final Runnable step;

  private StepReplay(String titleKey, String icon, String key, Runnable step) {
    this.titleKey = titleKey;
    this.icon = icon;
    this.key = key;
    this.step = step;
  }

  /** Back to what came before. */
  static final class Back extends StepReplay {
    @Inject
    Back(ReplayDesk desk) {
      super("replay.previous", "mdi2s-skip-previous", "Shortcut+Shift+LEFT", desk::previous);
    }
  }

  /** On to what came next. */
  static final class On extends StepReplay {
    @Inject
    On(ReplayDesk desk) {
      super("replay.next", "mdi2s-skip-next", "Shortcut+Shift+RIGHT", desk::next);
    }
  }

  @Override
  public final String titleKey() {
    return titleKey;
  }

  @Override
  public final String icon() {
    return icon;
  }

  @Override
  public final @Nullable String key() {
    return key;
  }

  @Override
  public final void run(Navigator navigator) {
    step.run();
  }
}
