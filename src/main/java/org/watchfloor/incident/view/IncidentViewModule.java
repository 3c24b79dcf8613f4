package org.watchfloor.incident.view;

import org.watchfloor.ui.FeatureModule;
import org.watchfloor.ui.KeyHint;
import org.watchfloor.ui.ObjectPanel;
import org.watchfloor.ui.Page;
import org.watchfloor.ui.map.MapAction;
import org.watchfloor.ui.map.MapLayer;
import org.watchfloor.ui.map.SituationPanel;

/** What officers see of incidents; installed by the incident module. */
public final class IncidentViewModule extends FeatureModule {
  /** The id of the page. */
  public static final String PAGE = "incident";

  @Override
  protected void configure() {
    page(
        new Page(
            PAGE,
            "incident.page",
            "mdi2a-alert-octagon",
            200,
            "/fxml/incident/incidents.fxml",
            null));
    command(ReportCommand.class);
    search(IncidentSearch.class);
    opener(IncidentOpener.class);
    startable(IntakeKeeper.class);
    set(ObjectPanel.class);
    set(MapLayer.class).addBinding().to(IncidentLayer.class);
    set(MapAction.class).addBinding().to(ReportHere.class);
    set(SituationPanel.class)
        .addBinding()
        .toInstance(new SituationPanel("incident.panel.title", 10, "/fxml/incident/open.fxml"));
    keyHint(new KeyHint(PAGE, "Ctrl+J", "claim.key.take"));
    keyHint(new KeyHint(PAGE, "Tab", "incident.key.tab"));
    keyHint(new KeyHint(PAGE, "Ctrl+Enter", "incident.key.save"));
    keyHint(new KeyHint(PAGE, "Ctrl+M", "incident.key.map"));
    keyHint(new KeyHint(PAGE, "-15  @02:10", "incident.key.backdate"));
  }
}
