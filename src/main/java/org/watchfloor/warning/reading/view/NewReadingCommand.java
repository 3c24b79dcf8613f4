package org.watchfloor.warning.reading.view;

import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;
import org.watchfloor.ui.Command;
import org.watchfloor.ui.Navigator;
import org.watchfloor.warning.monitor.view.MonitorDesk;

/** Begins to write down a reading from anywhere. */
final class NewReadingCommand implements Command {
  private final EntryViewModel entry;
  private final MonitorDesk desk;

  @Inject
  NewReadingCommand(EntryViewModel entry, MonitorDesk desk) {
    this.entry = entry;
    this.desk = desk;
  }

  @Override
  public String titleKey() {
    return "reading.act.new";
  }

  @Override
  public String icon() {
    return "mdi2w-waves";
  }

  @Override
  public @Nullable String key() {
    return null;
  }

  @Override
  public void run(Navigator navigator) {
    desk.front().set(MonitorDesk.Section.STATIONS);
    entry.asked().set(true);
    navigator.open(MonitorDesk.PAGE);
  }
}
