package org.watchfloor.incident.dispatch;

import org.watchfloor.conflict.ConflictSource;
import org.watchfloor.incident.HelpOut;
import org.watchfloor.incident.dispatch.view.DispatchPanel;
import org.watchfloor.incident.dispatch.view.OpenJoint;
import org.watchfloor.incident.dispatch.view.SentWays;
import org.watchfloor.incident.dispatch.view.ShelterPanel;
import org.watchfloor.incident.report.Measures;
import org.watchfloor.rule.OwnRules;
import org.watchfloor.supply.TransferTargets;
import org.watchfloor.team.JobSites;
import org.watchfloor.ui.FeatureModule;
import org.watchfloor.ui.ObjectPanel;
import org.watchfloor.ui.map.ShapeLayer;

/** Sending teams and supplies joins the page of an incident. */
public final class DispatchModule extends FeatureModule {
  @Override
  protected void configure() {
    set(TransferTargets.class).addBinding().to(IncidentTargets.class);
    command(OpenJoint.class);
    set(OwnRules.class).addBinding().to(JointRules.class);
    set(JobSites.class).addBinding().to(IncidentSites.class);
    set(HelpOut.class).addBinding().to(DispatchHelp.class);
    set(Measures.class).addBinding().to(DispatchMeasures.class);
    set(ConflictSource.class).addBinding().to(DispatchConflicts.class);
    set(ShapeLayer.class).addBinding().to(SentWays.class);
    set(ObjectPanel.class).addBinding().to(DispatchPanel.class);
    set(ObjectPanel.class).addBinding().to(ShelterPanel.class);
  }
}
