package org.watchfloor.order.channel.call;

import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Set;
import org.watchfloor.base.Texts;
import org.watchfloor.journal.EntryRenderer;
import org.watchfloor.journal.Fact;
import org.watchfloor.journal.FactFamily;
import org.watchfloor.journal.Recorded;
import org.watchfloor.order.channel.call.CallFact.CallPlaced;
import org.watchfloor.order.channel.call.CallFact.CallTold;

/** Says what became of calls. */
final class CallRenderer implements EntryRenderer {
  @Inject
  CallRenderer() {}

  @Override
  public Set<Class<? extends Fact>> facts() {
    return new HashSet<>(FactFamily.of(CallFact.class).facts());
  }

  @Override
  public String say(Recorded recorded, Texts texts) {
    String id = recorded.entry().subject().id();
    return switch ((CallFact) recorded.fact()) {
      case CallPlaced fact -> texts.get("channel.call.line.placed", id, fact.number());
      case CallTold fact ->
          texts.get(
              "channel.call.line.told",
              id,
              texts.name("channel.call.stage", fact.stage()),
              fact.said());
    };
  }
}
