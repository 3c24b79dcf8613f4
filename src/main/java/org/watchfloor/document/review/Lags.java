package org.watchfloor.document.review;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.watchfloor.base.RefusedException;
import org.watchfloor.conflict.ConflictFact.ConflictSettled;
import org.watchfloor.incident.Incident;
import org.watchfloor.incident.IncidentService;
import org.watchfloor.journal.EntryId;
import org.watchfloor.journal.EntryQuery;
import org.watchfloor.journal.Journal;
import org.watchfloor.journal.Recorded;

/**
 * The five earlies of incidents, measured from the record. Background threads; reads a part of the
 * record.
 */
public final class Lags {
  /** Warnings that led to an incident came before it. */
  private static final Duration BEFORE = Duration.ofHours(24);

  private static final int CHUNK = 1000;

  private final Journal journal;
  private final IncidentService incidents;
  private final EarlyRules rules;

  @Inject
  Lags(Journal journal, IncidentService incidents, EarlyRules rules) {
    this.journal = journal;
    this.incidents = incidents;
    this.rules = rules;
  }

  /**
   * What is measured of one incident: from a day before it happened until it was closed.
   *
   * @throws RefusedException if there is no such incident
   */
  public List<Lag> of(String incident) {
    Incident known =
        incidents
            .find(incident)
            .orElseThrow(() -> RefusedException.of("incident.refused.none", incident));
    Incident.Closing closing = known.closing();
    Instant until = known.open() || closing == null ? Instant.MAX : closing.at();
    List<Recorded> entries = entries(known.details().occurredAt().minus(BEFORE), until);
    return FiveEarlies.measure(
        rules.rules(),
        entries,
        named(entries),
        id -> incidents.find(id).map(Incident::details),
        incident);
  }

  /**
   * What is measured of several incidents together; what happened in the time of two counts once.
   *
   * @throws RefusedException if one of them does not exist
   */
  public List<Lag> of(List<String> several) {
    List<Lag> sum =
        new ArrayList<>(rules.rules().stream().map(one -> new Lag(one, List.of())).toList());
    for (String incident : several) {
      List<Lag> one = of(incident);
      for (int i = 0; i < sum.size(); i++) {
        sum.set(i, sum.get(i).and(one.get(i)));
      }
    }
    return sum;
  }

  private List<Recorded> entries(Instant from, Instant until) {
    Set<String> facts =
        FiveEarlies.FACTS.stream().map(Class::getSimpleName).collect(Collectors.toSet());
    long[] positions = journal.positions(EntryQuery.all().facts(facts).since(from));
    List<Recorded> entries = new ArrayList<>();
    for (int at = 0; at < positions.length; at += CHUNK) {
      int end = Math.min(positions.length, at + CHUNK);
      journal.at(Arrays.copyOfRange(positions, at, end)).stream()
          .filter(one -> !one.entry().happenedAt().isAfter(until))
          .forEach(entries::add);
    }
    return entries;
  }

  private Map<String, Recorded> named(List<Recorded> entries) {
    Map<String, Recorded> named = new HashMap<>();
    for (Recorded one : entries) {
      if (one.fact() instanceof ConflictSettled settled) {
        for (String name : List.of(settled.counts(), settled.against())) {
          EntryId id = EntryId.parse(name);
          journal.run(id, id).forEach(entry -> named.put(name, entry));
        }
      }
    }
    return named;
  }
}
