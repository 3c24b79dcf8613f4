package org.watchfloor.team;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.watchfloor.base.Message;
import org.watchfloor.conflict.Conflict;
import org.watchfloor.conflict.ConflictSource;
import org.watchfloor.conflict.Contradiction;
import org.watchfloor.journal.EntryId;
import org.watchfloor.journal.Subject;

/**
 * What stations wrote apart about teams: what the folds found, and teams two stations sent to two
 * jobs without knowing of each other. Ending one of the jobs settles that as well as a word.
 */
final class TeamConflicts implements ConflictSource {
  private static final Comparator<Assignment> AS_GIVEN =
      Comparator.comparing((Assignment job) -> job.given().time())
          .thenComparing(job -> EntryId.parse(job.given().entry()));

  private final TeamStore teams;
  private final AssignmentStore jobs;

  @Inject
  TeamConflicts(TeamStore teams, AssignmentStore jobs) {
    this.teams = teams;
    this.jobs = jobs;
  }

  @Override
  public List<Conflict> open() {
    List<Conflict> found = new ArrayList<>();
    for (Team team : teams.list()) {
      team.contradictions()
          .open()
          .forEach(what -> found.add(Conflict.of(teams.subject(team.number()), what)));
    }
    for (Assignment job : jobs.list()) {
      job.contradictions()
          .open()
          .forEach(what -> found.add(Conflict.of(jobs.subject(job.id()), what)));
    }
    jobs.open().stream()
        .collect(Collectors.groupingBy(Assignment::team, TreeMap::new, Collectors.toList()))
        .forEach((team, bound) -> sentTwice(team, bound, found));
    return found;
  }

  @Override
  public Optional<Message> name(Subject subject) {
    return ConflictSource.of(
            subject, teams, team -> ConflictSource.called(team.profile().name(), team.number()))
        .or(() -> ConflictSource.of(subject, jobs, this::jobOf));
  }

  private Message jobOf(Assignment job) {
    String team =
        teams.find(job.team()).map(found -> found.state().profile().name()).orElse(job.team());
    return Message.of("conflict.about.pair", team, job.task());
  }

  private void sentTwice(String team, List<Assignment> bound, List<Conflict> found) {
    List<Assignment> given = bound.stream().sorted(AS_GIVEN).toList();
    for (int i = 0; i < given.size(); i++) {
      for (Assignment later : given.subList(i + 1, given.size())) {
        Assignment first = given.get(i);
        if (!later.knewOf(first) && !settled(team, first, later)) {
          found.add(
              Conflict.of(
                  teams.subject(team),
                  new Contradiction(
                      "team.conflict.sentTwice", first.given().entry(), later.given().entry())));
        }
      }
    }
  }

  private boolean settled(String team, Assignment first, Assignment later) {
    return teams
        .find(team)
        .map(found -> found.state().contradictions())
        .filter(known -> known.hasSettled(first.given().entry(), later.given().entry()))
        .isPresent();
  }
}
