package org.watchfloor.app.shell;

import org.watchfloor.ui.FeatureModule;

/** What the shell itself adds: pages and commands in Ctrl+K, the link state in the band. */
public final class ShellModule extends FeatureModule {
  @Override
  protected void configure() {
    search(PageSearch.class);
    search(CommandSearch.class);
    band(LinkBandItem.class);
    command(SwitchLook.class);
    command(SwitchLanguage.class);
  }
}
