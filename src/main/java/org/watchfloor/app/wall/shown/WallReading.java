package org.watchfloor.app.wall.shown;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.watchfloor.app.shell.LinkState;
import org.watchfloor.base.Language;
import org.watchfloor.base.WatchClock;
import org.watchfloor.geo.place.Gazetteer;
import org.watchfloor.incident.Incident;
import org.watchfloor.incident.IncidentDetails;
import org.watchfloor.incident.IncidentService;
import org.watchfloor.incident.IncidentTypes;
import org.watchfloor.pending.Due;
import org.watchfloor.pending.DueBoard;
import org.watchfloor.region.RegionService;
import org.watchfloor.response.Response;
import org.watchfloor.response.ResponseService;
import org.watchfloor.shelter.Shelter;
import org.watchfloor.shelter.ShelterService;
import org.watchfloor.supply.SupplyService;
import org.watchfloor.team.Assignment;
import org.watchfloor.team.Readiness;
import org.watchfloor.team.TeamService;

/** Reads what the wall shows beside its map. Waits for the disk: not on the JavaFX thread. */
public final class WallReading {
  private final IncidentService incidents;
  private final IncidentTypes types;
  private final RegionService region;
  private final Gazetteer places;
  private final ResponseService responses;
  private final TeamService teams;
  private final ShelterService shelters;
  private final SupplyService supply;
  private final DueBoard due;
  private final LinkState link;
  private final Discretion discretion;
  private final WatchClock clock;

  @Inject
  WallReading(
      IncidentService incidents,
      IncidentTypes types,
      RegionService region,
      Gazetteer places,
      ResponseService responses,
      TeamService teams,
      ShelterService shelters,
      SupplyService supply,
      DueBoard due,
      LinkState link,
      Discretion discretion,
      WatchClock clock) {
    this.incidents = incidents;
    this.types = types;
    this.region = region;
    this.places = places;
    this.responses = responses;
    this.teams = teams;
    this.shelters = shelters;
    this.supply = supply;
    this.due = due;
    this.link = link;
    this.discretion = discretion;
    this.clock = clock;
  }

  /** Everything as it stands now, with names in a language. */
  public WallContent read(Language language) {
    return new WallContent(
        clock.instant(),
        incidents.open().stream()
            .filter(one -> discretion.of(one.id()) != Showing.HIDDEN)
            .map(one -> incident(one, language))
            .toList(),
        responses.open().stream().filter(one -> one.stage().inForce()).map(this::level).toList(),
        due.pending().stream().map(Due::due).toList(),
        counts());
  }

  private WallIncident incident(Incident incident, Language language) {
    IncidentDetails told = incident.details();
    boolean dimmed = discretion.of(incident.id()) == Showing.DIMMED;
    return new WallIncident(
        incident.id(),
        dimmed ? PublicName.NONE : PublicName.kind(incident, types, language),
        incident.severity(),
        dimmed ? PublicName.NONE : where(told),
        told.receivedAt(),
        incident.verified(),
        told.point(),
        dimmed);
  }

  /** Its area, else the place of the map it names, else the town it is near: never the address. */
  private PublicName where(IncidentDetails told) {
    Optional<PublicName> area =
        Optional.ofNullable(told.areaCode()).flatMap(region::area).map(PublicName::of);
    return area.or(() -> PublicName.known(places, told.place()))
        .or(() -> Optional.ofNullable(told.point()).flatMap(at -> PublicName.near(places, at)))
        .orElse(PublicName.NONE);
  }

  private WallLevel level(Response response) {
    return new WallLevel(
        response.hazard(),
        response.level(),
        response.terms().map(Response.Terms::startedAt).orElseGet(response::since),
        responses.ofHeadquarters(response)
            ? ""
            : response.unitName().isEmpty() ? response.unit() : response.unitName());
  }

  private WallCounts counts() {
    Set<String> out =
        teams.openAssignments().stream().map(Assignment::team).collect(Collectors.toSet());
    long ready =
        teams.list().stream()
            .filter(team -> team.readiness() == Readiness.STANDBY)
            .filter(team -> !out.contains(team.number()))
            .count();
    List<Shelter> all = shelters.list();
    return new WallCounts(
        out.size(),
        ready,
        all.stream().filter(one -> one.state().holdsPeople()).mapToLong(Shelter::people).sum(),
        all.stream().mapToLong(Shelter::placesLeft).sum(),
        all.stream().filter(one -> one.state().takesPeople()).count(),
        supply.low().size(),
        link.connection().isPresent());
  }
}
