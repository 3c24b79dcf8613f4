package org.watchfloor.incident.view;

import jakarta.inject.Inject;
import org.watchfloor.ui.Command;
import org.watchfloor.ui.Navigator;

/** F2: a call comes in. */
final class ReportCommand implements Command {
  private final Intake intake;

  @Inject
  ReportCommand(Intake intake) {
    this.intake = intake;
  }

  @Override
  public String titleKey() {
    return "incident.command.report";
  }

  @Override
  public String icon() {
    return "mdi2p-phone-incoming";
  }

  @Override
  public String key() {
    return "F2";
  }

  @Override
  public void run(Navigator navigator) {
    intake.open();
  }
}
