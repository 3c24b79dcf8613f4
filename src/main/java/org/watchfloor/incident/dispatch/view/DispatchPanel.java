package org.watchfloor.incident.dispatch.view;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.Region;
import org.watchfloor.base.Message;
import org.watchfloor.supply.TransferService;
import org.watchfloor.team.TeamService;
import org.watchfloor.ui.ObjectPanel;
import org.watchfloor.ui.Subscriptions;
import org.watchfloor.ui.View;
import org.watchfloor.ui.ViewLoader;

/** Teams and supplies on the page of an incident. */
public final class DispatchPanel implements ObjectPanel {
  private final ViewLoader loader;
  private final TeamService teams;
  private final TransferService transfers;

  @Inject
  DispatchPanel(ViewLoader loader, TeamService teams, TransferService transfers) {
    this.loader = loader;
    this.teams = teams;
    this.transfers = transfers;
  }

  @Override
  public String kind() {
    return "incident";
  }

  @Override
  public String titleKey() {
    return "dispatch.title";
  }

  @Override
  public int order() {
    return 10;
  }

  @Override
  public Region create(String id, Subscriptions life) {
    View view = loader.load("/fxml/dispatch/dispatch.fxml");
    view.controller(DispatchController.class).begin(id, life);
    return (Region) view.root();
  }

  @Override
  public List<Message> beforeClosing(String id) {
    List<Message> found = new ArrayList<>();
    long out = teams.assignmentsAt(id).stream().filter(job -> job.open()).count();
    if (out > 0) {
      found.add(Message.of("dispatch.closing.teams", out));
    }
    long underway = transfers.to(id).stream().filter(order -> order.state().open()).count();
    if (underway > 0) {
      found.add(Message.of("dispatch.closing.transfers", underway));
    }
    return found;
  }
}
