package org.watchfloor.document.pack.view;

import jakarta.inject.Inject;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.watchfloor.ui.Command;
import org.watchfloor.ui.Navigator;

/** Prints the three-outage pack, from anywhere. */
final class PackCommand implements Command {
  /** The page of the three outages. */
  private static final String OUTAGES = "outage";

  private final PackPrint print;

  @Inject
  PackCommand(PackPrint print) {
    this.print = print;
  }

  @Override
  public String titleKey() {
    return "pack.command";
  }

  @Override
  public String icon() {
    return "mdi2p-printer-outline";
  }

  @Override
  public @Nullable String key() {
    return null;
  }

  @Override
  public Set<String> pages() {
    return Set.of(OUTAGES);
  }

  @Override
  public void run(Navigator navigator) {
    print.ask();
  }
}
