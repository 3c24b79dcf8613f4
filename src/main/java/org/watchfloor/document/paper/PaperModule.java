package org.watchfloor.document.paper;

import org.watchfloor.incident.report.ReportSheet;
import org.watchfloor.ui.FeatureModule;

/** What sets the papers of the features joins the console. */
public final class PaperModule extends FeatureModule {
  @Override
  protected void configure() {
    set(ReportSheet.class).addBinding().to(ReportPaper.class);
  }
}
