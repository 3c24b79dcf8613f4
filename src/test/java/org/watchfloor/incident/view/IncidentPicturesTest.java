package org.watchfloor.incident.view;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.inject.Guice;
import com.google.inject.Injector;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;
import org.watchfloor.account.SignIn;
import org.watchfloor.app.ConsoleModule;
import org.watchfloor.base.WatchClock;
import org.watchfloor.duty.DutyService;
import org.watchfloor.duty.Roster;
import org.watchfloor.duty.timeline.NewNote;
import org.watchfloor.duty.timeline.TimelineService;
import org.watchfloor.geo.GeoPoint;
import org.watchfloor.geo.PointSource;
import org.watchfloor.incident.IncidentDetails;
import org.watchfloor.incident.IncidentField;
import org.watchfloor.incident.IncidentService;
import org.watchfloor.incident.NewIncident;
import org.watchfloor.incident.Severity;
import org.watchfloor.journal.EntryQuery;
import org.watchfloor.journal.Journal;
import org.watchfloor.journal.Subject;
import org.watchfloor.store.DataFolder;
import org.watchfloor.store.Database;
import org.watchfloor.support.ScreenPictures;

/** The pages 事件 and 值守 as pictures, to be looked at. */
@Tag("nightly")
class IncidentPicturesTest {
  @TempDir Path folder;
  private DataFolder station;
  private Injector console;

  @BeforeEach
  void open() throws Exception {
    FxToolkit.registerPrimaryStage();
    DataFolder.create(folder.resolve("station"), "ZS-DH", "舟山示例区应急指挥部");
    station = DataFolder.open(folder.resolve("station"));
    console = Guice.createInjector(new ConsoleModule(station, WatchClock.system()));
    console.getInstance(SignIn.class).begin("值班员甲", "1");
    console.getInstance(Journal.class);
    fill();
  }

  @AfterEach
  void close() {
    console.getInstance(Journal.class).close();
    console.getInstance(Database.class).close();
    station.close();
  }

  @Test
  void drawsIncidentsAndTheWatchAtEverySizeLanguageAndLook() {
    ScreenPictures pictures = new ScreenPictures(console);
    assertThat(pictures.all("one-incident", "incident", List.of()))
        .hasSize(12)
        .allMatch(Path::isAbsolute);
    assertThat(pictures.all("one-watch", "duty", List.of())).hasSize(12).allMatch(Path::isAbsolute);
  }

  private void fill() {
    IncidentService incidents = console.getInstance(IncidentService.class);
    TimelineService timeline = console.getInstance(TimelineService.class);
    Instant now = WatchClock.system().instant();
    console
        .getInstance(DutyService.class)
        .takeOver(
            null,
            new Roster("带班领导甲", List.of("值班员甲", "值班员乙")),
            now.plus(Duration.ofHours(12)),
            null);
    incidents.report(report("车辆追尾，无人受伤", "12H01", "环岛路三号桥", Severity.ORDINARY, now, true));
    String id =
        incidents.report(
            report(
                "海塘外坡管涌，水色浑浊，村民 12 人正在装沙袋，请求区里支援编织袋和抢险人员。",
                "11A01",
                "城东街道临海村 2 号海塘",
                Severity.LARGE,
                now.minus(Duration.ofMinutes(25)),
                false));
    Subject about = IncidentService.subject(id);
    incidents.correct(id, IncidentField.PLACE, "城东街道临海村 3 号海塘", "村干部更正");
    timeline.write(
        new NewNote("村里已转移 30 人", "村干部", false, about, now.minus(Duration.ofMinutes(12))));
    timeline.write(NewNote.of("抢险一队到达现场", about));
    long[] positions = timeline.positions(EntryQuery.about(about));
    String note =
        console.getInstance(Journal.class).at(positions).stream()
            .filter(line -> line.entry().subject().kind().equals("note"))
            .findFirst()
            .orElseThrow()
            .entry()
            .subject()
            .id();
    timeline.correct(note, "村里已转移 13 人", "电话听错");
  }

  private static NewIncident report(
      String narrative,
      String type,
      String place,
      Severity severity,
      Instant at,
      boolean verified) {
    return new NewIncident(
        new IncidentDetails(
            narrative,
            type,
            place,
            new GeoPoint(122.106, 30.016),
            PointSource.UNTOLD,
            null,
            "群众来电",
            null,
            at.minus(Duration.ofMinutes(5)),
            at),
        severity,
        verified);
  }
}
