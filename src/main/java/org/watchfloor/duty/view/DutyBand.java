package org.watchfloor.duty.view;

import jakarta.inject.Inject;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.javafx.FontIcon;
import org.watchfloor.base.Message;
import org.watchfloor.duty.DutyService;
import org.watchfloor.duty.Shift;
import org.watchfloor.task.Tasks;
import org.watchfloor.ui.BandItem;
import org.watchfloor.ui.Fx;
import org.watchfloor.ui.Subscriptions;
import org.watchfloor.ui.UiTexts;

/** The leader on duty, in sight on every page; nobody on duty is an alarm. */
final class DutyBand implements BandItem {
  private final DutyService service;
  private final Tasks tasks;
  private final Fx fx;
  private final UiTexts texts;

  @Inject
  DutyBand(DutyService service, Tasks tasks, Fx fx, UiTexts texts) {
    this.service = service;
    this.tasks = tasks;
    this.fx = fx;
    this.texts = texts;
  }

  @Override
  public Place place() {
    return Place.RIGHT;
  }

  @Override
  public int order() {
    return 40;
  }

  @Override
  public Node create(Subscriptions life) {
    Label text = new Label();
    text.setMinWidth(Region.USE_PREF_SIZE);
    HBox badge = new HBox(new FontIcon("mdi2s-shield-account"), text);
    badge.setId("band-duty");
    badge.getStyleClass().add("band-badge");
    badge.setMinWidth(Region.USE_PREF_SIZE);
    life.add(service.onChange(() -> read(badge, text)));
    read(badge, text);
    return badge;
  }

  private void read(HBox badge, Label text) {
    tasks
        .of(Message.of("duty.task.onDuty"), progress -> service.onDuty())
        .quiet()
        .onSuccess(fx, shift -> show(badge, text, shift))
        .start();
  }

  private void show(HBox badge, Label text, Optional<Shift> shift) {
    badge.getStyleClass().remove("alert");
    if (shift.isEmpty()) {
      badge.getStyleClass().add("alert");
    }
    text.setText(
        shift
            .map(now -> texts.get("duty.band.leader", now.roster().leader()))
            .orElseGet(() -> texts.get("duty.band.nobody")));
  }
}
