package org.watchfloor.evacuation;

import java.util.function.UnaryOperator;
import org.watchfloor.base.Texts;
import org.watchfloor.evacuation.HouseholdFact.ForcePlaced;
import org.watchfloor.evacuation.HouseholdFact.HouseholdForced;
import org.watchfloor.evacuation.HouseholdFact.HouseholdPersuaded;
import org.watchfloor.evacuation.HouseholdFact.HouseholdRefused;
import org.watchfloor.evacuation.HouseholdFact.HouseholdRegistered;
import org.watchfloor.evacuation.HouseholdFact.HouseholdReported;
import org.watchfloor.evacuation.HouseholdFact.NeedsFound;
import org.watchfloor.evacuation.HouseholdFact.RosterGivenAway;
import org.watchfloor.evacuation.HouseholdFact.RosterUnmasked;

/** Says what happened to a household. */
final class HouseholdLines {
  private HouseholdLines() {}

  /**
   * The line of a fact.
   *
   * @param typed masks what somebody typed; the program's own words may hold the same signs as a
   *     name and stay
   */
  static String say(HouseholdFact told, String id, UnaryOperator<String> typed, Texts texts) {
    return switch (told) {
      case HouseholdReported fact ->
          noted(
              texts.get(
                  "evacuation.line.household",
                  id,
                  texts.name("evacuation.household", fact.state()),
                  typed.apply(fact.place())),
              typed.apply(fact.note()),
              texts);
      case HouseholdRefused fact ->
          noted(
              texts.get(
                  fact.forced() ? "evacuation.line.forcedOnce" : "evacuation.line.refused",
                  id,
                  typed.apply(fact.persuadedBy())),
              typed.apply(fact.note()),
              texts);
      case HouseholdPersuaded fact ->
          noted(
              fact.by().isEmpty()
                  ? texts.get("evacuation.line.heard", id)
                  : texts.get(
                      "evacuation.line.persuaded",
                      id,
                      typed.apply(fact.by()),
                      texts.name("evacuation.outcome", fact.outcome())),
              typed.apply(fact.note()),
              texts);
      case HouseholdForced fact ->
          noted(
              texts.get(
                  "evacuation.line.forced",
                  id,
                  typed.apply(fact.orderedBy()),
                  typed.apply(fact.basis()),
                  typed.apply(fact.by())),
              typed.apply(fact.note()),
              texts);
      case ForcePlaced fact ->
          noted(
              texts.get("evacuation.line.forcePlaced", id, typed.apply(fact.place())),
              typed.apply(fact.note()),
              texts);
      case RosterUnmasked fact -> texts.get("evacuation.line.unmasked", fact.reason());
      case RosterGivenAway fact ->
          texts.get("evacuation.line.givenAway", fact.rows(), fact.fileName(), fact.reason());
      case NeedsFound fact ->
          texts.get(
              "evacuation.line.needs",
              id,
              texts.name("evacuation.settlement", fact.settlement()),
              texts.get(fact.relief() ? "evacuation.relief.yes" : "evacuation.relief.no"),
              typed.apply(fact.basis()));
      case HouseholdRegistered fact -> "";
    };
  }

  private static String noted(String said, String note, Texts texts) {
    return note.isEmpty() ? said : texts.get("evacuation.line.noted", said, note);
  }
}
