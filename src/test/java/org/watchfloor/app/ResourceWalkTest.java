package org.watchfloor.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.watchfloor.account.SignIn;
import org.watchfloor.base.WatchClock;
import org.watchfloor.geo.GeoPoint;
import org.watchfloor.geo.PointSource;
import org.watchfloor.incident.IncidentDetails;
import org.watchfloor.incident.IncidentService;
import org.watchfloor.incident.NewIncident;
import org.watchfloor.incident.Severity;
import org.watchfloor.shelter.Shelter;
import org.watchfloor.shelter.ShelterService;
import org.watchfloor.shelter.ShelterStage;
import org.watchfloor.shelter.ShelterState;
import org.watchfloor.supply.TransferOrder;
import org.watchfloor.supply.TransferService;
import org.watchfloor.support.GuiTest;
import org.watchfloor.support.SampleDistrict;
import org.watchfloor.table.Importer;
import org.watchfloor.team.Assignment;
import org.watchfloor.team.AssignmentStatus;
import org.watchfloor.team.Team;
import org.watchfloor.team.TeamService;
import org.watchfloor.ui.Navigator;
import org.watchfloor.ui.ObjectRef;

/** Sends teams and goods and counts people with keyboard and mouse, on the sample district. */
class ResourceWalkTest extends GuiTest {
  private static final Path PICTURES =
      Path.of(System.getProperty("watchfloor.basedir", "."), "target", "pictures");

  private String incident = "";
  private String shelter = "";

  @Override
  protected void prepare() {
    get(SignIn.class).begin("值班员甲", "1");
    SampleDistrict.importInto(get(Importer.class));
    Instant now = WatchClock.system().instant();
    IncidentDetails details =
        new IncidentDetails(
            "低洼路段积水半米，两辆车被困",
            "11A02",
            "昌国街道盐田路",
            new GeoPoint(122.1066, 30.0227),
            PointSource.UNTOLD,
            null,
            null,
            null,
            now,
            now);
    incident = get(IncidentService.class).report(new NewIncident(details, Severity.ORDINARY, true));
    shelter =
        get(ShelterService.class).list().stream()
            .filter(one -> one.site().lifecycle().usable())
            .map(Shelter::number)
            .findFirst()
            .orElseThrow();
    get(ShelterService.class).turn(shelter, ShelterState.OPEN, ShelterStage.URGENT, "");
  }

  @Test
  void theTeamsOfAllIncidentsAreSentByOneKey() {
    interact(() -> get(Navigator.class).open(new ObjectRef("incident", incident)));
    waitUntil(() -> lookup("#dispatch-joint").tryQuery().isPresent());
    interact(() -> lookup("#dispatch-joint").queryButton().fire());
    waitUntil(() -> !lookup("#joint .table-row-cell:filled").queryAll().isEmpty());
    clickOn("#joint-crew");
    write("5000");
    waitUntil(
        () -> shown("#joint .table-cell").stream().anyMatch(words -> words.contains("少于要求的 5000")));
    draw("joint-crew");
    type(KeyCode.ENTER);
    assertThat(get(TeamService.class).assignmentsAt(incident)).isEmpty();
    interact(() -> lookup("#joint-crew").queryTextInputControl().clear());
    waitUntil(
        () -> shown("#joint .table-cell").stream().noneMatch(words -> words.contains("少于要求的")));
    type(KeyCode.ENTER);
    waitUntil(() -> !get(TeamService.class).assignmentsAt(incident).isEmpty());
    waitUntil(() -> lookup("#joint-send").queryButton().isDisabled());
    type(KeyCode.ESCAPE);
    waitUntil(() -> lookup("#joint").tryQuery().isEmpty());
  }

  @Test
  void aTeamIsSentFromTheIncidentAndBroughtOnByOneKey() {
    interact(() -> get(Navigator.class).open(new ObjectRef("incident", incident)));
    waitUntil(() -> !lookup("#dispatch-picks .button").queryAll().isEmpty());
    draw("dispatch-1000");
    String near = shown("#dispatch-picks .label").getFirst();
    Team called =
        get(TeamService.class).list().stream()
            .filter(team -> near.startsWith(team.name()))
            .findFirst()
            .orElseThrow();
    get(TeamService.class)
        .locate(
            called.number(),
            called.at(),
            PointSource.UNTOLD,
            "电台",
            Instant.now().minus(Duration.ofHours(25)));
    waitUntil(() ->
        shown("#dispatch-picks .label").stream()
            .anyMatch(words -> words.contains("位置") && words.contains("25 小时前")));
    interact(() -> lookup("#dispatch-crew").queryTextInputControl().requestFocus());
    write("5000");
    waitUntil(() ->
        shown("#dispatch-picks .label").stream().anyMatch(words -> words.contains("少于要求的 5000")));
    draw("dispatch-crew");
    interact(() -> lookup("#dispatch-picks .button").queryButton().fire());
    waitUntil(() -> !get(TeamService.class).assignmentsAt(incident).isEmpty());
    interact(() -> get(Navigator.class).open("team"));
    waitUntil(() -> !lookup("#assignments .table-row-cell").queryAll().isEmpty());
    waitUntil(() -> lookup("#assignments .table-row-cell:filled").tryQuery().isPresent());
    clickOn(lookup("#assignments .table-row-cell:filled").<Node>query());
    type(KeyCode.SPACE);
    waitUntil(() -> job().status() == AssignmentStatus.MUSTERING);
    type(KeyCode.DIGIT4);
    waitUntil(() -> job().status() == AssignmentStatus.ON_SCENE);
    assertThat(job().incident()).isEqualTo(incident);
  }

  private List<String> shown(String where) {
    return lookup(where).queryAllAs(Labeled.class).stream()
        .map(Labeled::getText)
        .filter(Objects::nonNull)
        .toList();
  }

  private Assignment job() {
    return get(TeamService.class).assignmentsAt(incident).getFirst();
  }

  @Test
  void aNumberAndEnterReportsAHeadcount() {
    interact(() -> get(Navigator.class).open(new ObjectRef("shelter", shelter)));
    waitUntil(() -> lookup("#shelter-to-CLOSING").tryQuery().isPresent());
    interact(() -> lookup("#shelters .table-view").query().requestFocus());
    write("37");
    type(KeyCode.ENTER);
    waitUntil(() -> get(ShelterService.class).find(shelter).orElseThrow().people() == 37);
    draw("shelter-1000");
  }

  @Test
  void goodsAreSentByInitialsFromTheNearestDepotThatHasThem() {
    interact(() -> get(Navigator.class).open("supply"));
    clickOn("#supply-new");
    waitUntil(() -> lookup("#transfer-target").tryQuery().isPresent());
    clickOn("#transfer-target");
    String name = get(ShelterService.class).find(shelter).orElseThrow().name();
    interact(() -> lookup("#transfer-target").queryTextInputControl().setText(name));
    waitUntil(() -> !list("#transfer-targets").getItems().isEmpty());
    type(KeyCode.ENTER);
    clickOn("#transfer-item");
    write("pzyys");
    waitUntil(() -> !list("#transfer-items").getItems().isEmpty());
    interact(() -> list("#transfer-items").getSelectionModel().select(0));
    waitUntil(() -> !list("#transfer-depots").getItems().isEmpty());
    interact(() -> list("#transfer-depots").getSelectionModel().select(0));
    clickOn("#transfer-quantity");
    write("5");
    draw("transfer-1000");
    clickOn("#transfer-act");
    waitUntil(() -> !get(TransferService.class).list().isEmpty());
    TransferOrder order = get(TransferService.class).list().getFirst();
    assertThat(order.to().id()).isEqualTo(shelter);
    assertThat(order.lines()).singleElement().matches(line -> line.quantity() == 5);
  }

  private ListView<?> list(String id) {
    return lookup(id).queryAs(ListView.class);
  }

  private void draw(String name) {
    File file = PICTURES.resolve(name + ".png").toFile();
    interact(() -> {
      try {
        Files.createDirectories(PICTURES);
        var scene = listWindows().getFirst().getScene();
        ImageIO.write(SwingFXUtils.fromFXImage(scene.snapshot(null), null), "png", file);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    });
  }
}
