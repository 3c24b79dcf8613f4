package org.watchfloor.duty.view;

import jakarta.inject.Inject;
import java.util.Optional;
import javafx.scene.Node;
import org.watchfloor.base.Message;
import org.watchfloor.duty.DutyService;
import org.watchfloor.duty.Shift;
import org.watchfloor.task.Tasks;
import org.watchfloor.ui.BandItem;
import org.watchfloor.ui.Fx;
import org.watchfloor.ui.Subscriptions;
import org.watchfloor.ui.UiTexts;
import org.watchfloor.ui.control.BandBadge;

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
    BandBadge badge = new BandBadge("band-duty", "mdi2s-shield-account");
    life.add(service.onChange(() -> read(badge)));
    read(badge);
    return badge;
  }

  private void read(BandBadge badge) {
    tasks
        .of(Message.of("duty.task.onDuty"), progress -> service.onDuty())
        .quiet()
        .onSuccess(fx, shift -> show(badge, shift))
        .start();
  }

  private void show(BandBadge badge, Optional<Shift> shift) {
    badge.alert(shift.isEmpty());
    badge.say(
        shift
            .map(now -> texts.get("duty.band.leader", now.roster().leader()))
            .orElseGet(() -> texts.get("duty.band.nobody")));
  }
}
