package org.watchfloor.drill.scenario;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.watchfloor.base.Message;
import org.watchfloor.drill.scenario.Expected.Right;
import org.watchfloor.response.plan.ResponseLevel;
import org.watchfloor.rule.RuleSheet.Row;
import org.watchfloor.team.Capability;

/** Reads what a scenario expects of the desk. Pure. */
final class ExpectedReader {
  static final List<String> KEYS =
      List.of("act", "within", "words", "ability", "level", "lead", "needs", "action");

  private ExpectedReader() {}

  static List<Expected> read(Row inject) {
    List<Expected> expected = new ArrayList<>();
    for (Row row : inject.rows("expected", KEYS.toArray(String[]::new))) {
      expected.add(one(row));
    }
    return expected;
  }

  private static Expected one(Row row) {
    ExpectedAct act = row.constant("act", ExpectedAct.class);
    boolean limited = row.has("within") || row.has("action");
    if (!limited && !act.limitedByRules()) {
      row.fault("act", Message.of("drill.reason.within"));
    }
    only(row, "lead", act, ExpectedAct.ORDER);
    only(row, "needs", act, ExpectedAct.TEAM);
    if (row.has("action") != (row.has("level") && act != ExpectedAct.LEVEL)) {
      row.fault("action", Message.of("drill.reason.action"));
    }
    Optional<ResponseLevel> level =
        row.has("level")
            ? Optional.of(row.constant("level", ResponseLevel.class))
            : Optional.empty();
    Optional<Ability> ability =
        row.has("ability") ? Optional.of(row.constant("ability", Ability.class)) : Optional.empty();
    Optional<Integer> action =
        row.has("action") ? Optional.of(InjectReader.whole(row, "action")) : Optional.empty();
    return new Expected(
        act,
        within(row),
        row.text("words"),
        new Right(
            ability,
            level,
            row.has("lead") ? row.text("lead") : "",
            row.constants("needs", Capability.class),
            action));
  }

  private static @Nullable Duration within(Row row) {
    return row.has("within") ? row.length("within") : null;
  }

  private static void only(Row row, String key, ExpectedAct act, ExpectedAct of) {
    if (row.has(key) && act != of) {
      row.fault(key, Message.of("drill.reason.onlyOf", key, of.name()));
    }
  }
}
