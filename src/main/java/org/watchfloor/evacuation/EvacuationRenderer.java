package org.watchfloor.evacuation;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.watchfloor.base.Texts;
import org.watchfloor.base.WatchClock;
import org.watchfloor.evacuation.EvacuationFact.EvacuationCalled;
import org.watchfloor.evacuation.EvacuationFact.EvacuationClosed;
import org.watchfloor.evacuation.EvacuationFact.ReturnAllowed;
import org.watchfloor.evacuation.EvacuationFact.ShelterPlanWithdrawn;
import org.watchfloor.evacuation.EvacuationFact.SheltersPlanned;
import org.watchfloor.evacuation.HouseholdFact.ForcePlaced;
import org.watchfloor.evacuation.HouseholdFact.HouseholdForced;
import org.watchfloor.evacuation.HouseholdFact.HouseholdPersuaded;
import org.watchfloor.evacuation.HouseholdFact.HouseholdRefused;
import org.watchfloor.evacuation.HouseholdFact.HouseholdReported;
import org.watchfloor.evacuation.HouseholdFact.NeedsFound;
import org.watchfloor.evacuation.HouseholdFact.RosterGivenAway;
import org.watchfloor.evacuation.HouseholdFact.RosterUnmasked;
import org.watchfloor.journal.EntryRenderer;
import org.watchfloor.journal.Fact;
import org.watchfloor.journal.Recorded;

/**
 * Says what happened to moves and households; these by their number, never by a name, not even one
 * that was typed.
 */
final class EvacuationRenderer implements EntryRenderer {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("MM-dd HH:mm", Locale.ROOT);
  private static final int NAMED = 5;

  private final PointNames names;
  private final Function<String, Optional<HouseholdProfile>> roster;

  @Inject
  EvacuationRenderer(PointNames names, HouseholdStore households) {
    this(names, id -> households.find(id).map(found -> found.state().profile()));
  }

  private EvacuationRenderer(
      PointNames names, Function<String, Optional<HouseholdProfile>> roster) {
    this.names = names;
    this.roster = roster;
  }

  @Override
  public Set<Class<? extends Fact>> facts() {
    return Set.of(
        EvacuationCalled.class,
        ReturnAllowed.class,
        EvacuationClosed.class,
        SheltersPlanned.class,
        ShelterPlanWithdrawn.class,
        HouseholdReported.class,
        HouseholdRefused.class,
        HouseholdPersuaded.class,
        HouseholdForced.class,
        ForcePlaced.class,
        RosterUnmasked.class,
        RosterGivenAway.class,
        NeedsFound.class);
  }

  /** Reads each household once, however many lines of a page are about it. */
  @Override
  public EntryRenderer forPage() {
    Map<String, Optional<HouseholdProfile>> read = new HashMap<>();
    return new EvacuationRenderer(names, id -> read.computeIfAbsent(id, roster));
  }

  @Override
  public String say(Recorded recorded, Texts texts) {
    String id = recorded.entry().subject().id();
    return switch (recorded.fact()) {
      case EvacuationCalled fact ->
          texts.get(
              "evacuation.line.called",
              id,
              points(fact.scope(), texts),
              time(fact.deadline()),
              fact.means(),
              fact.reason(),
              signed(fact.post(), fact.document(), texts));
      case ReturnAllowed fact ->
          texts.get(
              "evacuation.line.returning",
              id,
              fact.reason(),
              signed(fact.post(), fact.document(), texts));
      case EvacuationClosed fact ->
          fact.unfinished() == null
              ? texts.get(
                  "evacuation.line.closed", id, fact.summary(), fact.stillAway(), fact.post())
              : texts.get(
                  "evacuation.line.closedUnfinished",
                  id,
                  fact.summary(),
                  texts.say(fact.unfinished().said()),
                  fact.unfinished().reason(),
                  fact.post());
      case SheltersPlanned fact ->
          texts.get(
              fact.without() == 0 ? "evacuation.line.planned" : "evacuation.line.plannedShort",
              id,
              fact.shelters().size(),
              fact.cost().toPlainString(),
              fact.bound().toPlainString(),
              fact.basis(),
              fact.without());
      case ShelterPlanWithdrawn fact -> texts.get("evacuation.line.planGone", id, fact.reason());
      case HouseholdFact fact -> HouseholdLines.say(fact, id, typed(id), texts);
      default -> "";
    };
  }

  /** What somebody typed about a household, without what the roster says of its people. */
  private UnaryOperator<String> typed(String household) {
    return words ->
        words.isEmpty()
            ? words
            : roster.apply(household).map(profile -> profile.masked(words)).orElse(words);
  }

  private String points(Scope scope, Texts texts) {
    int all = scope.risks().size() + scope.areas().size();
    String some =
        Stream.concat(scope.areas().stream(), scope.risks().stream())
            .limit(NAMED)
            .map(names::of)
            .collect(Collectors.joining(texts.get("evacuation.comma")));
    return all > NAMED ? texts.get("evacuation.line.more", some, all) : some;
  }

  private static String signed(String post, String document, Texts texts) {
    return document.isEmpty() ? post : texts.get("evacuation.line.signed", post, document);
  }

  private static String time(Instant at) {
    return TIME.format(at.atZone(WatchClock.BEIJING));
  }
}
