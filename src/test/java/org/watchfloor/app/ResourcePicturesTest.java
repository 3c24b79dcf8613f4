package org.watchfloor.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.inject.Guice;
import com.google.inject.Injector;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchfloor.account.SignIn;
import org.watchfloor.base.Language;
import org.watchfloor.base.WatchClock;
import org.watchfloor.geo.GeoPoint;
import org.watchfloor.incident.IncidentDetails;
import org.watchfloor.incident.IncidentService;
import org.watchfloor.incident.NewIncident;
import org.watchfloor.incident.Severity;
import org.watchfloor.incident.view.IncidentsViewModel;
import org.watchfloor.journal.Journal;
import org.watchfloor.shelter.DayPart;
import org.watchfloor.shelter.Shelter;
import org.watchfloor.shelter.ShelterService;
import org.watchfloor.shelter.ShelterStage;
import org.watchfloor.shelter.ShelterState;
import org.watchfloor.store.DataFolder;
import org.watchfloor.store.Database;
import org.watchfloor.supply.Destination;
import org.watchfloor.supply.ReserveMode;
import org.watchfloor.supply.StockLine;
import org.watchfloor.supply.SupplyService;
import org.watchfloor.supply.TransferLine;
import org.watchfloor.supply.TransferService;
import org.watchfloor.support.SampleDistrict;
import org.watchfloor.support.ScreenPictures;
import org.watchfloor.table.Importer;
import org.watchfloor.task.Threads;
import org.watchfloor.team.AssignmentStatus;
import org.watchfloor.team.Readiness;
import org.watchfloor.team.Team;
import org.watchfloor.team.TeamService;
import org.watchfloor.ui.theme.Look;

/** The pages of supplies, shelters and teams in the middle of an incident, to be looked at. */
@Tag("nightly")
class ResourcePicturesTest {

  @Test
  void drawsThePagesOfWhatTheDistrictHas(@TempDir Path folder) {
    Toolkit.start();
    DataFolder.create(folder, "ZS-DH", "舟山示例区应急指挥部");
    try (DataFolder station = DataFolder.open(folder)) {
      Injector injector = Guice.createInjector(new ConsoleModule(station, WatchClock.system()));
      injector.getInstance(SignIn.class).begin("值班员甲", "1");
      SampleDistrict.importInto(injector.getInstance(Importer.class));
      openShelters(injector.getInstance(ShelterService.class));
      String incident = report(injector.getInstance(IncidentService.class));
      sendTeams(injector.getInstance(TeamService.class), incident);
      sendGoods(injector, incident);
      injector.getInstance(IncidentsViewModel.class).selected().set(incident);
      ScreenPictures pictures = new ScreenPictures(injector);
      for (String page : List.of("incident", "supply", "shelter", "team")) {
        assertThat(pictures.one(Picture.of(page, 1366, 768, Language.ZH, Look.NIGHT)))
            .satisfies(file -> assertThat(Files.size(file)).isGreaterThan(10_000));
        assertThat(pictures.one(Picture.of(page, 1366, 768, Language.EN, Look.DAY)))
            .satisfies(file -> assertThat(Files.size(file)).isGreaterThan(10_000));
      }
      injector.getInstance(Threads.class).close();
      injector.getInstance(Journal.class).close();
      injector.getInstance(Database.class).close();
    }
  }

  private static String report(IncidentService incidents) {
    Instant now = WatchClock.system().instant();
    IncidentDetails details =
        new IncidentDetails(
            "低洼路段积水半米，两辆车被困",
            "11A02",
            "昌国街道盐田路",
            new GeoPoint(122.1066, 30.0227),
            null,
            null,
            null,
            now,
            now);
    return incidents.report(new NewIncident(details, Severity.ORDINARY, true));
  }

  private static void openShelters(ShelterService shelters) {
    List<Shelter> usable =
        shelters.list().stream().filter(one -> one.site().lifecycle().usable()).limit(4).toList();
    int percent = 20;
    for (Shelter shelter : usable) {
      shelters.turn(shelter.number(), ShelterState.OPEN, ShelterStage.URGENT, "");
      long people = shelter.site().urgentCapacity() * percent / 100;
      shelters.count(shelter.number(), people, DayPart.NIGHT, null);
      percent += 28;
    }
  }

  private static void sendTeams(TeamService teams, String incident) {
    List<Team> ready =
        teams.list().stream()
            .filter(team -> team.readiness() == Readiness.STANDBY)
            .limit(3)
            .toList();
    for (Team team : ready) {
      String job = teams.assign(team.number(), incident, "昌国街道低洼路段排水", "");
      teams.advance(job, AssignmentStatus.EN_ROUTE, null);
    }
    teams.assign(ready.getFirst().number(), "ZS-DH-260720-002", "海塘缺口堵漏", "距离最近，第一现场已可控");
  }

  private static void sendGoods(Injector injector, String incident) {
    TransferService transfers = injector.getInstance(TransferService.class);
    StockLine line =
        injector.getInstance(SupplyService.class).stock().stream()
            .filter(one -> one.key().mode() == ReserveMode.PHYSICAL && one.quantity() > 100)
            .findFirst()
            .orElseThrow();
    Destination to = new Destination(Destination.Kind.INCIDENT, incident, "低洼路段积水");
    String number =
        transfers.send(
            line.key().depot(), to, "堵漏", List.of(new TransferLine(line.key().item(), 100)));
    transfers.depart(number, "", "", "");
  }
}
