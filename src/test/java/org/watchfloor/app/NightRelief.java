package org.watchfloor.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import org.watchfloor.evacuation.EvacuationService;
import org.watchfloor.evacuation.HouseholdReport;
import org.watchfloor.evacuation.HouseholdService;
import org.watchfloor.evacuation.HouseholdState;
import org.watchfloor.evacuation.vessel.view.SafetyTabs;
import org.watchfloor.evacuation.vessel.view.SafetyTabs.Part;
import org.watchfloor.geo.GeoPoint;
import org.watchfloor.geo.PointSource;
import org.watchfloor.shelter.arrival.view.DeskViewModel;
import org.watchfloor.support.SourceTree;
import org.watchfloor.team.resource.ResourceKind;
import org.watchfloor.team.resource.ResourceService;
import org.watchfloor.team.resource.SpecialResource;
import org.watchfloor.ui.Navigator;
import org.watchfloor.ui.ObjectRef;

/** Why goods move, who goes where, what is about to be taken in: the second look at relief. */
final class NightRelief {
  private NightRelief() {}

  /** A family went to a house nobody registered, and a helipad is known. */
  static void add(FloodNight night) {
    EvacuationService moves = night.get(EvacuationService.class);
    String move = moves.list().getFirst().number();
    List<String> numbers =
        moves.board(move).orElseThrow().rows().stream().map(row -> row.number()).toList();
    night
        .get(HouseholdService.class)
        .report(
            numbers.subList(5, 7),
            new HouseholdReport(HouseholdState.SHELTERED, "村委会二楼活动室", "村网格员", ""),
            null);
    night
        .get(ResourceService.class)
        .register(
            List.of(
                new SpecialResource(
                    "SP-1",
                    "文化广场停机坪（示例）",
                    ResourceKind.HELIPAD,
                    null,
                    new GeoPoint(122.1066, 30.0227),
                    PointSource.UNTOLD,
                    "承重 13 吨，夜间要地面照明；四周电线已落地",
                    "应急管理局值班室",
                    "000-0000-0147",
                    "https://camera.example/sp-1",
                    true)));
  }

  static List<NightScreens.Screen> screens(FloodNight night) {
    SafetyTabs tabs = night.get(SafetyTabs.class);
    Navigator navigator = night.get(Navigator.class);
    Consumer<Scene> assign = scene -> tabs.shown().set(Part.ASSIGNMENT);
    return List.of(
        screen(
            "transfer-return",
            "supply",
            press("#supply-new"),
            scene -> type(scene, "#transfer-target", "小学"),
            scene -> list(scene, "#transfer-targets").getSelectionModel().select(0),
            scene -> type(scene, "#transfer-item", "折叠床"),
            scene -> list(scene, "#transfer-items").getSelectionModel().select(0),
            scene -> list(scene, "#transfer-depots").getSelectionModel().select(0),
            scene -> type(scene, "#transfer-quantity", "20"),
            scene -> type(scene, "#transfer-return-by", "2026-08-20")),
        screen(
            "allocation-why",
            "supply",
            scene -> tab(scene, "#supply-parts", 1),
            scene -> row(scene, "#allocation", 1)),
        screen(
            "move-elsewhere",
            "evacuation",
            scene -> tabs.shown().set(Part.PEOPLE),
            scene -> navigator.open(new ObjectRef("household", elsewhere(night)))),
        screen("assignment", "evacuation", assign),
        screen("assignment-proposed", "evacuation", assign, press("#assignment-propose")),
        screen(
            "assignment-taken",
            "evacuation",
            assign,
            press("#assignment-propose"),
            press("#assignment-take")),
        screen(
            "shelter-open",
            "shelter",
            scene -> night.get(DeskViewModel.class).shown().set(false),
            scene -> row(scene, "#shelters", 5)),
        screen("import-changed", "import", NightRelief::changed),
        screen(
            "resource-card",
            "situation",
            scene -> navigator.open(new ObjectRef("resource", "SP-1"))));
  }

  private static String elsewhere(FloodNight night) {
    String move = night.get(EvacuationService.class).list().getFirst().number();
    return night.get(EvacuationService.class).board(move).orElseThrow().rows().stream()
        .filter(row -> row.household().whereabouts().place().startsWith("村委会"))
        .findFirst()
        .orElseThrow()
        .number();
  }

  /** A depot whose telephone changed, one that is new and one that cannot be read. */
  private static void changed(Scene scene) {
    try {
      Path file = Files.createTempDirectory("changed").resolve("depots.csv");
      List<String> rows = Files.readAllLines(SourceTree.path("sample-data/zhoushan/depots.csv"));
      rows.set(1, rows.get(1).replace("0580-0000841", "0580-0000843"));
      rows.set(2, rows.get(2).replace("122.06", "没有"));
      Files.write(file, rows);
      type(scene, "#import-path", file.toString());
      ((Button) Objects.requireNonNull(scene.lookup("#import-add"))).fire();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @SafeVarargs
  private static NightScreens.Screen screen(String name, String page, Consumer<Scene>... steps) {
    return new NightScreens.Screen(name, page, List.of(steps));
  }

  private static Consumer<Scene> press(String button) {
    return scene -> ((Button) Objects.requireNonNull(scene.lookup(button), button)).fire();
  }

  private static ListView<?> list(Scene scene, String id) {
    return (ListView<?>) Objects.requireNonNull(scene.lookup(id), id);
  }

  private static void row(Scene scene, String table, int row) {
    ((TableView<?>) Objects.requireNonNull(scene.lookup(table + " .table-view"), table))
        .getSelectionModel()
        .select(row);
  }

  private static void tab(Scene scene, String tabs, int index) {
    ((TabPane) Objects.requireNonNull(scene.lookup(tabs), tabs)).getSelectionModel().select(index);
  }

  private static void type(Scene scene, String field, String text) {
    ((TextInputControl) Objects.requireNonNull(scene.lookup(field), field)).setText(text);
  }
}
