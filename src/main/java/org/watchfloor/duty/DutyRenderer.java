package org.watchfloor.duty;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.watchfloor.base.Texts;
import org.watchfloor.duty.DutyFact.ShiftHandedOver;
import org.watchfloor.duty.DutyFact.ShiftPlanned;
import org.watchfloor.duty.DutyFact.ShiftTakenOver;
import org.watchfloor.journal.EntryRenderer;
import org.watchfloor.journal.Fact;
import org.watchfloor.journal.Recorded;

/** Says shifts: who took over, and what was open. */
final class DutyRenderer implements EntryRenderer {
  @Inject
  DutyRenderer() {}

  @Override
  public Set<Class<? extends Fact>> facts() {
    return Set.of(ShiftPlanned.class, ShiftTakenOver.class, ShiftHandedOver.class);
  }

  @Override
  public String say(Recorded recorded, Texts texts) {
    return switch ((DutyFact) recorded.fact()) {
      case ShiftPlanned plan ->
          texts.get(
              "duty.said.planned",
              ClockTimes.moment(plan.begins()),
              ClockTimes.moment(plan.ends()),
              posts(plan.roster(), texts));
      case ShiftTakenOver now ->
          texts.get("duty.said.takenOver", posts(now.roster(), texts), open(now.open(), texts));
      case ShiftHandedOver over ->
          over.remark() == null
              ? texts.get("duty.said.handedOver", open(over.open(), texts))
              : texts.get("duty.said.handedOverWith", open(over.open(), texts), over.remark());
    };
  }

  private static String posts(Roster roster, Texts texts) {
    return texts.get(
        "duty.said.posts",
        roster.leader(),
        String.join(texts.get("duty.said.comma"), roster.officers()));
  }

  private static String open(List<OpenCount> counts, Texts texts) {
    String list =
        counts.stream()
            .filter(item -> item.count() > 0)
            .map(item -> texts.get(item.nameKey()) + " " + item.count())
            .collect(Collectors.joining(texts.get("duty.said.comma")));
    return list.isEmpty() ? texts.get("duty.said.nothingOpen") : list;
  }
}
