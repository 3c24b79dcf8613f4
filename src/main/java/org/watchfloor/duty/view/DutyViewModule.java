package org.watchfloor.duty.view;

import org.watchfloor.ui.FeatureModule;
import org.watchfloor.ui.KeyHint;
import org.watchfloor.ui.Page;

/** What officers see of the watch; installed by the duty module. */
public final class DutyViewModule extends FeatureModule {
  /** The id of the page. */
  public static final String PAGE = "duty";

  @Override
  protected void configure() {
    page(
        new Page(
            PAGE, "duty.page", "mdi2c-clipboard-text-clock", 700, "/fxml/duty/duty.fxml", null));
    keyHint(new KeyHint(PAGE, "-15  -1:30  @02:10", "duty.key.backdate"));
    keyHint(new KeyHint(PAGE, "F5 … F7  F10 … F12", "duty.key.canned"));
    keyHint(new KeyHint(PAGE, "Ctrl+E", "duty.key.correct"));
    band(DutyBand.class);
    opener(ShiftOpener.class);
  }
}
