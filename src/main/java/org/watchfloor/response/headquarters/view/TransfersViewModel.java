package org.watchfloor.response.headquarters.view;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyObjectProperty;
import org.watchfloor.account.SignIn;
import org.watchfloor.base.Message;
import org.watchfloor.base.Subscription;
import org.watchfloor.response.headquarters.HeadquartersService;
import org.watchfloor.response.headquarters.HeadquartersService.Notice;
import org.watchfloor.task.Tasks;
import org.watchfloor.ui.Live;
import org.watchfloor.ui.RowActs;

/** What this seat has not taken notice of. JavaFX thread. */
@Singleton
final class TransfersViewModel {
  private final HeadquartersService headquarters;
  private final Live<List<Notice>> live;
  private final RowActs acts;

  @Inject
  TransfersViewModel(HeadquartersService headquarters, SignIn signIn, Tasks tasks, Executor fx) {
    this.headquarters = headquarters;
    this.acts = new RowActs(tasks, fx);
    live = new Live<>(tasks, fx, Message.of("response.task.hq"), List.of(), headquarters::unseen);
    live.follow(changed -> {
      Subscription record = headquarters.onChange(changed);
      Subscription seat = signIn.subscribe(actor -> changed.run());
      return () -> {
        record.close();
        seat.close();
      };
    });
  }

  ReadOnlyObjectProperty<List<Notice>> unseen() {
    return live.value();
  }

  /** This seat takes notice of the oldest. */
  void acknowledge() {
    List<Notice> notices = unseen().get();
    if (notices.isEmpty()) {
      return;
    }
    Notice first = notices.getFirst();
    acts.act(
        notices,
        first.transfer().entry(),
        Message.of("response.task.hq"),
        () -> {
          headquarters.acknowledge(first.response().id(), first.transfer().entry());
          return first;
        },
        done -> {});
  }
}
