package org.watchfloor.warning;

import jakarta.inject.Inject;
import java.util.Set;
import org.watchfloor.base.Message;
import org.watchfloor.base.Texts;
import org.watchfloor.journal.EntryRenderer;
import org.watchfloor.journal.Fact;
import org.watchfloor.journal.Recorded;
import org.watchfloor.warning.WarningFact.WarningCancelled;
import org.watchfloor.warning.WarningFact.WarningFiled;
import org.watchfloor.warning.WarningFact.WarningLifted;
import org.watchfloor.warning.WarningFact.WarningReceived;
import org.watchfloor.warning.WarningFact.WarningTyped;
import org.watchfloor.warning.WarningFact.WarningUpdated;

/** Says in the timeline what came in about warnings. */
final class WarningRenderer implements EntryRenderer {
  private final WarningKinds kinds;

  @Inject
  WarningRenderer(WarningKinds kinds) {
    this.kinds = kinds;
  }

  @Override
  public Set<Class<? extends Fact>> facts() {
    return Set.of(
        WarningReceived.class,
        WarningUpdated.class,
        WarningCancelled.class,
        WarningTyped.class,
        WarningLifted.class);
  }

  @Override
  public String say(Recorded recorded, Texts texts) {
    return texts.say(
        switch ((WarningFact) recorded.fact()) {
          case WarningReceived received -> filed("warning.entry.received", received, texts);
          case WarningUpdated updated -> filed("warning.entry.updated", updated, texts);
          case WarningCancelled cancelled -> filed("warning.entry.cancelled", cancelled, texts);
          case WarningTyped typed -> {
            Notice notice = typed.notice();
            yield Message.of(
                "warning.entry.typed",
                notice.issuer(),
                title(notice, texts),
                WarningWords.moment(notice.until()),
                typed.informant());
          }
          case WarningLifted lifted ->
              Message.of(
                  "warning.entry.lifted",
                  lifted.issuer(),
                  WarningWords.title(named(lifted.kind(), texts), lifted.colour()),
                  lifted.informant(),
                  lifted.reason());
        });
  }

  private Message filed(String key, WarningFiled filed, Texts texts) {
    Notice notice = filed.notice();
    return Message.of(
        key, notice.issuer(), title(notice, texts), WarningWords.moment(notice.until()));
  }

  private Message title(Notice notice, Texts texts) {
    return WarningWords.title(named(notice.kind(), texts), notice.colour());
  }

  private WarningKind named(WarningKind kind, Texts texts) {
    return kind.said() ? new WarningKind(kind.code(), kinds.name(kind, texts.language())) : kind;
  }
}
