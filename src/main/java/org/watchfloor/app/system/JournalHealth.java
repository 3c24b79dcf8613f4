package org.watchfloor.app.system;

import jakarta.inject.Inject;
import java.util.Optional;
import org.watchfloor.base.HealthCheck;
import org.watchfloor.base.Message;
import org.watchfloor.journal.Journal;
import org.watchfloor.journal.Verification;

/**
 * Checks the whole journal while it is short. A check keeps every writer waiting, so a long journal
 * is only asked whether it can be written, and says that the rest is untested.
 */
final class JournalHealth implements HealthCheck {
  /** So many entries are checked in well under a second. */
  private static final long SHORT = 5_000;

  private final Journal journal;

  @Inject
  JournalHealth(Journal journal) {
    this.journal = journal;
  }

  @Override
  public Message name() {
    return Message.of("app.health.journal");
  }

  @Override
  public Result check() {
    Optional<Message> trouble = journal.trouble();
    if (trouble.isPresent()) {
      return new Result(State.FAILED, trouble.get());
    }
    if (journal.size() > SHORT) {
      return new Result(
          State.UNTESTED, Message.of("app.health.journal.long", journal.size(), SHORT));
    }
    Verification found = journal.verify(done -> {});
    return found.passed()
        ? new Result(State.OK, Message.of("app.health.journal.ok", found.entries()))
        : new Result(
            State.FAILED,
            Message.of(
                "app.health.journal.wrong", found.faults().size(), found.faults().getFirst()));
  }
}
