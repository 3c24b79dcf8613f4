package org.watchfloor.duty.sheet.view;

import jakarta.inject.Inject;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.watchfloor.duty.view.DutyViewModule;
import org.watchfloor.ui.Command;
import org.watchfloor.ui.Navigator;

/** Begins to type up sheets, from anywhere. */
final class CatchUpCommand implements Command {
  /** The page of the three outages. */
  private static final String OUTAGES = "outage";

  @Inject
  CatchUpCommand() {}

  @Override
  public String titleKey() {
    return "sheet.command.catchUp";
  }

  @Override
  public String icon() {
    return SheetViewModule.ICON;
  }

  @Override
  public @Nullable String key() {
    return null;
  }

  @Override
  public Set<String> pages() {
    return Set.of(DutyViewModule.PAGE, OUTAGES);
  }

  @Override
  public void run(Navigator navigator) {
    navigator.open(SheetViewModule.PAGE);
  }
}
