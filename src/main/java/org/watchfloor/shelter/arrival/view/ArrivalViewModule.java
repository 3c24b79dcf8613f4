package org.watchfloor.shelter.arrival.view;

import org.watchfloor.ui.FeatureModule;
import org.watchfloor.ui.KeyHint;

/** What the console shows of the arrival desk; it is a tab of the page of shelters. */
public final class ArrivalViewModule extends FeatureModule {
  @Override
  protected void configure() {
    command(ShowDesk.class);
    keyHint(new KeyHint(DeskViewModel.PAGE, "Enter", "arrival.key.enter"));
    keyHint(new KeyHint(DeskViewModel.PAGE, "F6", "arrival.key.remedy"));
    keyHint(new KeyHint(DeskViewModel.PAGE, "F7", "arrival.key.together"));
    keyHint(new KeyHint(DeskViewModel.PAGE, "F8", "arrival.key.leave"));
    keyHint(new KeyHint(DeskViewModel.PAGE, "Shift+F8", "arrival.key.move"));
    keyHint(new KeyHint(DeskViewModel.PAGE, "F4", "arrival.key.amend"));
    keyHint(new KeyHint(DeskViewModel.PAGE, "F11", "arrival.key.tags"));
    keyHint(new KeyHint(DeskViewModel.PAGE, "F12", "arrival.key.unmask"));
    keyHint(new KeyHint(DeskViewModel.PAGE, "Ctrl+Z", "arrival.key.undo"));
  }
}
