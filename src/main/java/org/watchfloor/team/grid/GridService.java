package org.watchfloor.team.grid;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.watchfloor.account.SignIn;
import org.watchfloor.base.RefusedException;
import org.watchfloor.base.Subscription;
import org.watchfloor.geo.road.Start;
import org.watchfloor.geo.road.Travel;
import org.watchfloor.geo.road.Vehicle;
import org.watchfloor.journal.Draft;
import org.watchfloor.journal.EntryId;
import org.watchfloor.journal.Journal;
import org.watchfloor.risk.RiskService;
import org.watchfloor.road.RoadService;
import org.watchfloor.shelter.Shelter;
import org.watchfloor.shelter.ShelterService;
import org.watchfloor.supply.Depot;
import org.watchfloor.supply.SupplyService;
import org.watchfloor.team.Team;
import org.watchfloor.team.TeamService;
import org.watchfloor.team.grid.GridFact.RiskPaired;

/** The door to the rescue grid. Any thread but the JavaFX thread. */
@Singleton
public final class GridService {
  private final Journal journal;
  private final SignIn signIn;
  private final GridStore store;
  private final RiskService risks;
  private final TeamService teams;
  private final SupplyService supply;
  private final ShelterService shelters;
  private final RoadService roads;

  @Inject
  GridService(
      Journal journal,
      SignIn signIn,
      GridStore store,
      RiskService risks,
      TeamService teams,
      SupplyService supply,
      ShelterService shelters,
      RoadService roads) {
    this.journal = journal;
    this.signIn = signIn;
    this.store = store;
    this.risks = risks;
    this.teams = teams;
    this.supply = supply;
    this.shelters = shelters;
    this.roads = roads;
  }

  /** All pairings that were made, by risk point. */
  List<Pairing> pairings() {
    return store.list().stream().map(PairedRisk::pairing).toList();
  }

  /** Runs something after every change of pairings and risk points; must be quick. */
  public Subscription onChange(Runnable changed) {
    Subscription ofPairings = journal.follow(GridFact.class, changed);
    Subscription ofRisks = risks.onChange(changed);
    return () -> {
      ofPairings.close();
      ofRisks.close();
    };
  }

  /** Every risk point, those that lack something first. */
  public List<GridRow> list() {
    Map<String, Pairing> known =
        pairings().stream().collect(Collectors.toMap(Pairing::risk, Function.identity()));
    Map<String, String> teamNames = names(teams.list(), Team::number, Team::name);
    Map<String, String> depotNames = names(supply.depots(), Depot::number, Depot::name);
    Map<String, String> shelterNames = names(shelters.list(), Shelter::number, Shelter::name);
    return risks.list().stream()
        .map(risk -> {
          Pairing pairing = known.getOrDefault(risk.number(), Pairing.none(risk.number()));
          return new GridRow(
              risk,
              pairing,
              named(pairing.team(), teamNames),
              named(pairing.depot(), depotNames),
              named(pairing.shelter(), shelterNames));
        })
        .sorted(Comparator.comparing((GridRow row) -> row.pairing().whole()))
        .toList();
  }

  private static <T> Map<String, String> names(
      List<T> all, Function<T, String> number, Function<T, String> name) {
    return all.stream().collect(Collectors.toMap(number, name));
  }

  private static String named(@Nullable String number, Map<String, String> names) {
    return number == null ? "" : (number + " " + names.getOrDefault(number, "")).strip();
  }

  /** The pairing of a risk point, if one was written. */
  public Optional<Pairing> find(String risk) {
    return store.find(risk).map(found -> found.state().pairing());
  }

  /** What a pairing names that is in no register: "team", "depot", "shelter" or "risk". */
  public Optional<String> unknown(Pairing pairing) {
    String team = pairing.team();
    String depot = pairing.depot();
    String shelter = pairing.shelter();
    if (risks.find(pairing.risk()).isEmpty()) {
      return Optional.of("risk");
    }
    if (team != null && teams.find(team).isEmpty()) {
      return Optional.of("team");
    }
    if (depot != null && supply.depot(depot).isEmpty()) {
      return Optional.of("depot");
    }
    return shelter != null && shelters.find(shelter).isEmpty()
        ? Optional.of("shelter")
        : Optional.empty();
  }

  /**
   * Takes pairings in, in one append; those already so change nothing.
   *
   * @throws RefusedException if one names what is in no register; nothing is taken in then
   */
  public List<EntryId> pair(List<Pairing> rows) {
    Draft draft = new Draft(signIn.actor());
    for (Pairing row : rows) {
      Optional<String> unknown = unknown(row);
      if (unknown.isPresent()) {
        throw RefusedException.of("team.grid.refused." + unknown.get(), row.risk());
      }
      String after = store.find(row.risk()).map(found -> found.state().entry()).orElse("");
      store.upsert(
          draft,
          row.risk(),
          row,
          PairedRisk::pairing,
          (pairing, was) -> new RiskPaired(pairing, after));
    }
    return journal.appendRows(draft);
  }

  /**
   * Takes proposals in, in one append: only what a risk point still lacks, whoever wrote the rest
   * meanwhile.
   */
  public void fill(List<Pairing> proposed) {
    pair(
        proposed.stream()
            .map(row -> find(row.risk()).map(had -> had.filledBy(row)).orElse(row))
            .toList());
  }

  /**
   * For each risk point that lacks something, what is nearest on passable roads; what it has stays.
   * What nobody reaches stays missing. Takes seconds in a large district.
   */
  public List<Pairing> propose() {
    List<Team> allTeams = teams.list();
    List<Depot> allDepots = supply.depots();
    List<Shelter> allShelters =
        shelters.list().stream().filter(one -> one.site().lifecycle().usable()).toList();
    List<Start> starts = new ArrayList<>();
    allTeams.forEach(
        team -> starts.add(new Start(team.profile().at(), team.profile().musterMinutes())));
    allDepots.forEach(depot -> starts.add(Start.now(depot.at())));
    allShelters.forEach(shelter -> starts.add(Start.now(shelter.site().at())));
    int firstShelter = allTeams.size() + allDepots.size();
    List<Pairing> proposed = new ArrayList<>();
    for (GridRow row : list()) {
      if (!row.pairing().whole()) {
        List<Travel> ways = roads.eta(starts, row.risk().at(), Vehicle.CAR).found();
        Pairing had = row.pairing();
        int team = soonest(ways, 0, allTeams.size());
        int depot = soonest(ways, allTeams.size(), firstShelter);
        int shelter = soonest(ways, firstShelter, starts.size());
        Pairing now =
            new Pairing(
                had.risk(),
                had.team() != null || team < 0 ? had.team() : allTeams.get(team).number(),
                had.depot() != null || depot < 0
                    ? had.depot()
                    : allDepots.get(depot - allTeams.size()).number(),
                had.shelter() != null || shelter < 0
                    ? had.shelter()
                    : allShelters.get(shelter - firstShelter).number());
        if (!now.equals(had)) {
          proposed.add(now);
        }
      }
    }
    return proposed;
  }

  private static int soonest(List<Travel> ways, int from, int to) {
    int best = -1;
    for (int i = from; i < to; i++) {
      Travel way = ways.get(i);
      if (!(way instanceof Travel.Unreachable)
          && (best < 0 || way.minutes() < ways.get(best).minutes())) {
        best = i;
      }
    }
    return best;
  }
}
