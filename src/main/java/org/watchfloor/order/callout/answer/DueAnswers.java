package org.watchfloor.order.callout.answer;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.watchfloor.base.Message;
import org.watchfloor.order.callout.CalloutService;
import org.watchfloor.pending.Due;
import org.watchfloor.pending.DueItems;

/** Texts that came back and that nobody has looked at, one line for each call-out. */
final class DueAnswers implements DueItems {
  private final AnswerService answers;

  @Inject
  DueAnswers(AnswerService answers) {
    this.answers = answers;
  }

  @Override
  public List<Due> pending() {
    Map<String, List<Answer>> groups = new TreeMap<>();
    answers
        .pending()
        .forEach(one -> groups.computeIfAbsent(one.callout(), none -> new ArrayList<>()).add(one));
    return groups.entrySet().stream().map(one -> due(one.getKey(), one.getValue())).toList();
  }

  private static Due due(String callout, List<Answer> group) {
    Answer first = group.getFirst();
    return callout.isEmpty()
        ? new Due(
            AnswerService.KIND,
            first.id(),
            Message.of("callout.answer.due.unmatched", group.size(), first.number(), first.text()),
            first.at())
        : new Due(
            CalloutService.KIND,
            callout,
            Message.of("callout.answer.due", callout, group.size(), first.called(), first.text()),
            first.at());
  }
}
