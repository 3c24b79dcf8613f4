package org.watchfloor.app;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import org.watchfloor.incident.view.IncidentsViewModel;
import org.watchfloor.ui.Navigator;
import org.watchfloor.ui.Page;
import org.watchfloor.ui.dialog.ErrorReports;

/** Everything an officer opens in a {@link FloodNight}, and how it is opened. */
final class NightScreens {

  /**
   * Something to look at.
   *
   * @param name what it is called
   * @param page the page it is on
   * @param steps what opens it there
   */
  record Screen(String name, String page, List<Consumer<Scene>> steps) {}

  private NightScreens() {}

  /** Every page, then every form and dialog; an error last, because it stays. */
  static List<Screen> all(FloodNight night) {
    night.get(IncidentsViewModel.class).selected().set(night.underpass());
    List<Screen> all = new ArrayList<>();
    for (Page page : night.get(Navigator.class).pages()) {
      all.add(new Screen(page.id(), page.id(), List.of()));
    }
    all.add(screen("intake", "situation", NightScreens::intake));
    all.add(screen("decision", "response", press("#response-start")));
    all.add(screen("raise", "response", press("#response-adjust")));
    all.add(screen("transfer", "supply", press("#supply-new"), NightScreens::transfer));
    all.add(screen("move", "supply", choose("#stock"), press("#stock-move")));
    all.add(screen("position", "team", choose("#teams"), press("#team-locate")));
    all.add(screen("palette", "situation", press(".band-search"), NightScreens::search));
    all.add(screen("keys", "situation", scene -> key(scene, KeyCode.F1)));
    all.add(screen("takeover", "duty", press("#duty-take")));
    all.add(screen("close", "incident", press("#incident-close")));
    all.add(screen("error", "incident", scene -> fail(night.get(ErrorReports.class))));
    return all;
  }

  @SafeVarargs
  private static Screen screen(String name, String page, Consumer<Scene>... steps) {
    return new Screen(name, page, List.of(steps));
  }

  private static void intake(Scene scene) {
    key(scene, KeyCode.F2);
    type(scene, "#intake-narrative", "普陀山码头附近民房进水,老人两名被困,请求转移");
    type(scene, "#intake-place", "沈家门");
  }

  private static void transfer(Scene scene) {
    type(scene, "#transfer-target", "小学");
    type(scene, "#transfer-item", "pzyys");
  }

  private static void search(Scene scene) {
    type(scene, ".palette .text-field", "积水");
  }

  private static void fail(ErrorReports errors) {
    errors.open().clear();
    errors.report(new IOException("cable"));
  }

  /** The first row of a register's table. */
  private static Consumer<Scene> choose(String table) {
    return scene ->
        ((TableView<?>) Objects.requireNonNull(scene.lookup(table + " .table-view"), table))
            .getSelectionModel()
            .select(0);
  }

  private static Consumer<Scene> press(String button) {
    return scene -> ((Button) Objects.requireNonNull(scene.lookup(button), button)).fire();
  }

  private static void type(Scene scene, String field, String text) {
    ((TextInputControl) Objects.requireNonNull(scene.lookup(field), field)).setText(text);
  }

  private static void key(Scene scene, KeyCode code) {
    Runnable act = scene.getAccelerators().get(new KeyCodeCombination(code));
    Objects.requireNonNull(act, code.name()).run();
  }
}
