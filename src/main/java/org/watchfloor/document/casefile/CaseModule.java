package org.watchfloor.document.casefile;

import org.watchfloor.incident.CaseSheet;
import org.watchfloor.ui.FeatureModule;

/** What prints the file of a case joins the console. */
public final class CaseModule extends FeatureModule {
  @Override
  protected void configure() {
    set(CaseSheet.class).addBinding().to(CasePaper.class);
  }
}
