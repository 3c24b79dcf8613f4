package org.watchfloor.claim.desk;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import org.watchfloor.base.Message;
import org.watchfloor.claim.ClaimItem;
import org.watchfloor.claim.ClaimService;
import org.watchfloor.journal.Subject;
import org.watchfloor.task.Tasks;
import org.watchfloor.ui.Formats;
import org.watchfloor.ui.ObjectRef;
import org.watchfloor.ui.Saving;
import org.watchfloor.ui.dialog.FormField;
import org.watchfloor.ui.dialog.Forms;
import org.watchfloor.ui.dialog.Question;
import org.watchfloor.ui.dialog.Toasts;

/**
 * Takes, takes over, gives on and lets go, asking only for what must be said. JavaFX thread; the
 * acts run in the background.
 */
public final class ClaimActs {
  private final ClaimService claims;
  private final ClaimBoard board;
  private final Forms forms;
  private final Formats formats;
  private final Toasts toasts;
  private final Saving saving;

  @Inject
  ClaimActs(
      ClaimService claims,
      ClaimBoard board,
      Forms forms,
      Formats formats,
      Toasts toasts,
      Tasks tasks,
      Executor fx) {
    this.claims = claims;
    this.board = board;
    this.forms = forms;
    this.formats = formats;
    this.toasts = toasts;
    this.saving = new Saving(tasks, fx);
  }

  /**
   * Takes a thing nobody has or whose claim is stale, at once; asks for the reason where somebody
   * is at work on it.
   */
  public void take(ObjectRef object) {
    Optional<ClaimItem> held = board.of(object);
    if (held.isEmpty() || held.get().standing().stale()) {
      Subject about = subject(object);
      String seen = held.map(ClaimItem::entry).orElse("");
      saving.act(
          Message.of("claim.task.take"),
          () -> {
            claims.take(about, seen, "");
            return Message.of("claim.done.taken", claims.name(about));
          },
          toasts::say);
    } else {
      held.filter(item -> !board.mine(item)).ifPresent(this::askTake);
    }
  }

  private void askTake(ClaimItem item) {
    forms.askReason(
        Question.of(
            Message.of("claim.ask.take", item.name()),
            List.of(
                Message.of("claim.ask.held", item.whose(), formats.moment(item.since())),
                Message.of("claim.ask.told", item.whose())),
            Message.of("claim.act.takeOver")),
        why -> claims.take(item.about(), item.entry(), why));
  }

  /** Gives it to another officer: asks to whom, and why if it is somebody else's. */
  public void give(ObjectRef object) {
    Subject about = subject(object);
    Optional<ClaimItem> held = board.of(object);
    String seen = held.map(ClaimItem::entry).orElse("");
    boolean free = held.map(item -> board.mine(item) || item.standing().stale()).orElse(true);
    FormField whom = FormField.line(Message.of("claim.ask.whom"), "");
    forms.ask(
        Question.of(
            Message.of("claim.ask.give", object.id()), List.of(), Message.of("claim.act.give")),
        free ? List.of(whom) : List.of(whom, FormField.reason()),
        values -> claims.give(about, seen, values.getFirst(), free ? "" : values.getLast()));
  }

  /** Lets go of it. */
  public void release(ObjectRef object) {
    Subject about = subject(object);
    saving.act(
        Message.of("claim.task.release"),
        () -> {
          claims.release(about);
          return Message.of("claim.done.released", claims.name(about));
        },
        toasts::say);
  }

  private static Subject subject(ObjectRef object) {
    return new Subject(object.kind(), object.id());
  }
}
