package org.watchfloor.document.paper;

import org.watchfloor.incident.report.ReportSheet;
import org.watchfloor.order.chase.SlipSheet;
import org.watchfloor.response.consultation.MinutesSheet;
import org.watchfloor.supply.paper.FormSheet;
import org.watchfloor.ui.FeatureModule;

/** What sets the papers of the features joins the console. */
public final class PaperModule extends FeatureModule {
  @Override
  protected void configure() {
    set(ReportSheet.class).addBinding().to(ReportPaper.class);
    set(MinutesSheet.class).addBinding().to(MinutesPaper.class);
    set(FormSheet.class).addBinding().to(FormPaper.class);
    set(SlipSheet.class).addBinding().to(SlipPaper.class);
  }
}
