package org.watchfloor.order.callout.answer;

import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Set;
import org.watchfloor.base.Texts;
import org.watchfloor.journal.EntryRenderer;
import org.watchfloor.journal.Fact;
import org.watchfloor.journal.FactFamily;
import org.watchfloor.journal.Recorded;
import org.watchfloor.order.callout.answer.AnswerFact.AnswerHeard;
import org.watchfloor.order.callout.answer.AnswerFact.AnswerSetAside;
import org.watchfloor.order.callout.answer.AnswerFact.AnswerTaken;

/** Says what became of texts that came back. */
final class AnswerRenderer implements EntryRenderer {
  @Inject
  AnswerRenderer() {}

  @Override
  public Set<Class<? extends Fact>> facts() {
    return new HashSet<>(FactFamily.of(AnswerFact.class).facts());
  }

  @Override
  public String say(Recorded recorded, Texts texts) {
    String id = recorded.entry().subject().id();
    return switch ((AnswerFact) recorded.fact()) {
      case AnswerHeard fact ->
          fact.callee().isEmpty()
              ? texts.get("callout.answer.line.unmatched", id, fact.number(), fact.text())
              : texts.get(
                  "callout.answer.line.heard", id, fact.called(), fact.number(), fact.text());
      case AnswerTaken fact -> texts.get("callout.answer.line.taken", id, fact.called());
      case AnswerSetAside fact -> texts.get("callout.answer.line.aside", id, fact.reason());
    };
  }
}
