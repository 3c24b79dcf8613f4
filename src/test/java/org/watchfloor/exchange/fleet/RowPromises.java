package org.watchfloor.exchange.fleet;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.watchfloor.conflict.Conflict;
import org.watchfloor.journal.Entry;
import org.watchfloor.journal.EntryQuery;
import org.watchfloor.journal.Recorded;
import org.watchfloor.journal.RowBefore;
import org.watchfloor.journal.RowFact;
import org.watchfloor.journal.RowKeeping;
import org.watchfloor.journal.RowTakenBack;
import org.watchfloor.journal.Subject;
import org.watchfloor.journal.Together;
import org.watchfloor.shelter.ShelterService;
import org.watchfloor.supply.SupplyService;
import org.watchfloor.support.TestStation;
import org.watchfloor.team.Team;
import org.watchfloor.team.TeamFact.TeamRegistered;
import org.watchfloor.team.TeamProfile;
import org.watchfloor.team.TeamService;
import org.watchfloor.team.grid.GridFact.RiskPaired;

/**
 * Of two apart who changed the same column of a register the later is told, unless it found what
 * the earlier left; what a column says is what the last who changed it wrote. Rows taken back with
 * an import count for nothing; where they may count after all, because somebody worked with them,
 * it is not looked.
 */
final class RowPromises {
  private static final Set<String> MADE_APART =
      Set.of("register.conflict.madeTwice", "register.conflict.field");

  private final TestStation station;
  private final Knowledge knowledge;
  private final List<Conflict> open;
  private final Set<Subject> settled;

  private RowPromises(
      TestStation station, Knowledge knowledge, List<Conflict> open, Set<Subject> settled) {
    this.station = station;
    this.knowledge = knowledge;
    this.open = open;
    this.settled = settled;
  }

  static RowPromises of(
      TestStation station, Knowledge knowledge, List<Conflict> open, Set<Subject> settled) {
    return new RowPromises(station, knowledge, open, settled);
  }

  void keep() {
    List<Recorded> everything = station.journal().at(station.journal().positions(EntryQuery.all()));
    Set<String> takenBack =
        everything.stream()
            .map(Recorded::fact)
            .filter(RowTakenBack.class::isInstance)
            .map(fact -> ((RowTakenBack) fact).entry())
            .collect(Collectors.toSet());
    Map<Subject, List<Recorded>> rows =
        everything.stream()
            .filter(one -> one.fact() instanceof RowFact)
            .filter(one -> !(one.fact() instanceof RiskPaired))
            .sorted(Comparator.comparing(Recorded::entry, Entry.ORDER))
            .collect(Collectors.groupingBy(one -> one.entry().subject()));
    Set<Subject> worked =
        everything.stream()
            .filter(one -> !(one.fact() instanceof RowFact) && !(one.fact() instanceof RowKeeping))
            .map(one -> one.entry().subject())
            .collect(Collectors.toSet());
    rows.forEach((subject, all) -> {
      List<Recorded> gone = all.stream().filter(one -> takenBack.contains(name(one))).toList();
      List<Recorded> left = all.stream().filter(one -> !gone.contains(one)).toList();
      boolean stand = !gone.isEmpty() && worked.contains(subject);
      if (!stand && left.isEmpty()) {
        gone(subject);
      } else if (!stand) {
        joined(subject, left, gone);
      }
    });
  }

  /** What came in with a file that was taken back is not there any more. */
  private void gone(Subject subject) {
    switch (subject.kind()) {
      case "depot" -> assertThat(station.get(SupplyService.class).depot(subject.id())).isEmpty();
      case "team" -> assertThat(station.get(TeamService.class).find(subject.id())).isEmpty();
      case "shelter" -> assertThat(station.get(ShelterService.class).find(subject.id())).isEmpty();
      default -> {
        // Looked at by the tests of imports.
      }
    }
  }

  private void joined(Subject subject, List<Recorded> left, List<Recorded> gone) {
    if (!settled.contains(subject)) {
      for (int at = 1; at < left.size(); at++) {
        told(left.subList(0, at), left.get(at), gone);
      }
    }
    if (subject.kind().equals("team")) {
      TeamProfile team =
          station.get(TeamService.class).find(subject.id()).map(Team::profile).orElseThrow();
      assertThat(team.strength()).isEqualTo(profile(left, "strength").strength());
      assertThat(team.phone()).isEqualTo(profile(left, "phone").phone());
    }
  }

  private void told(List<Recorded> before, Recorded later, List<Recorded> gone) {
    RowBefore was = ((RowFact) later.fact()).was();
    if (was == null) {
      return;
    }
    if (!was.there()) {
      madeTwice(before, later);
      return;
    }
    was.changed().forEach((field, old) -> column(before, later, gone, field, old));
  }

  /** What was made stands as changed since: who makes it otherwise names who made or changed it. */
  private void madeTwice(List<Recorded> before, Recorded later) {
    boolean otherwise =
        row(later).properties().stream()
            .map(Map.Entry::getKey)
            .anyMatch(field -> !value(last(before, field), field).equals(value(later, field)));
    if (otherwise) {
      assertThat(open)
          .as("made twice: %s by %s", later.entry().subject(), name(later))
          .anyMatch(one ->
              MADE_APART.contains(one.what().rule())
                  && one.subject().equals(later.entry().subject()));
    }
  }

  private void column(
      List<Recorded> before, Recorded later, List<Recorded> gone, String field, String old) {
    Recorded known = last(before, field);
    String value = value(known, field);
    // Who found a row that was taken back since is taken to have found what stood before it.
    boolean ofGone = gone.stream().anyMatch(one -> value(one, field).equals(old));
    if (!ofGone
        && !value.equals(old)
        && !value.equals(value(later, field))
        && knowledge.apart(name(later), name(known))) {
      // Several may have written the same: whichever of them is named, the contradiction is told.
      Set<String> same =
          before.stream()
              .filter(one -> one.equals(before.getFirst()) || says(one, field))
              .filter(one -> value(one, field).equals(value))
              .map(RowPromises::name)
              .collect(Collectors.toSet());
      assertThat(open)
          .as("%s of %s by %s and %s", field, later.entry().subject(), name(later), same)
          .anyMatch(one ->
              one.what().rule().equals("register.conflict.field")
                  && Stream.of(one.what().counts(), one.what().against())
                      .anyMatch(name(later)::equals)
                  && Stream.of(one.what().counts(), one.what().against()).anyMatch(same::contains));
    }
  }

  /** Who changes a column has said those that mean something only together with it as well. */
  private static boolean says(Recorded row, String field) {
    RowBefore was = ((RowFact) row.fact()).was();
    return was == null
        || !was.there()
        || was.changed().containsKey(field)
        || together(row, field).anyMatch(was.changed()::containsKey);
  }

  private static Stream<String> together(Recorded row, String field) {
    return Arrays.stream(part(row).getType().getAnnotationsByType(Together.class))
        .map(group -> List.of(group.value()))
        .filter(group -> group.contains(field))
        .flatMap(List::stream);
  }

  /** The first part of every row's data is the row. */
  private static RecordComponent part(Recorded one) {
    return Objects.requireNonNull(one.fact().getClass().getRecordComponents())[0];
  }

  private static JsonNode row(Recorded one) {
    return one.entry().data().get(part(one).getName());
  }

  private static String value(Recorded one, String field) {
    JsonNode value = row(one).get(field);
    return value == null ? "null" : value.toString();
  }

  private static String name(Recorded one) {
    return one.entry().id().toString();
  }

  /** Who said last what stands in a column; the first row said all. */
  private static Recorded last(List<Recorded> all, String field) {
    return all.reversed().stream()
        .filter(one -> says(one, field))
        .findFirst()
        .orElseGet(all::getFirst);
  }

  private static TeamProfile profile(List<Recorded> all, String field) {
    return ((TeamRegistered) last(all, field).fact()).profile();
  }
}
