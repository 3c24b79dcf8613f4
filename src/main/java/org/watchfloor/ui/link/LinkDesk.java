package org.watchfloor.ui.link;

import jakarta.inject.Inject;
import java.io.IOException;
import org.watchfloor.base.Message;
import org.watchfloor.task.Tasks;
import org.watchfloor.ui.Copies;
import org.watchfloor.ui.Fx;
import org.watchfloor.ui.dialog.Toasts;

/**
 * Opens an address outside the console, and puts it into the clipboard as well: what this machine
 * cannot show, another may. JavaFX thread.
 */
public final class LinkDesk {
  private final LinkProgram program;
  private final Tasks tasks;
  private final Toasts toasts;
  private final Fx fx;
  private final Copies copies;

  @Inject
  LinkDesk(LinkProgram program, Tasks tasks, Toasts toasts, Fx fx, Copies copies) {
    this.copies = copies;
    this.program = program;
    this.tasks = tasks;
    this.toasts = toasts;
    this.fx = fx;
  }

  /** Opens it and says how that went. */
  public void open(String address) {
    copies.bare(address);
    tasks
        .of(Message.of("ui.link.task", address), progress -> opened(address))
        .quiet()
        .onSuccess(
            fx,
            opened -> {
              if (opened) {
                toasts.say(Message.of("ui.link.opened", address));
              } else {
                toasts.warn(Message.of("ui.link.none", address));
              }
            })
        .startLatest();
  }

  private boolean opened(String address) throws InterruptedException {
    try {
      program.open(address);
      return true;
    } catch (IOException e) {
      return false;
    }
  }
}
