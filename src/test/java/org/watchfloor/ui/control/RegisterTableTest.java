package org.watchfloor.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.event.EventType;
import javafx.scene.Scene;
import javafx.scene.control.TableColumn;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;
import org.watchfloor.base.Message;
import org.watchfloor.store.Realm;
import org.watchfloor.support.HandClock;
import org.watchfloor.support.HandDelay;
import org.watchfloor.task.Tasks;
import org.watchfloor.ui.Fx;
import org.watchfloor.ui.Settings;
import org.watchfloor.ui.Ticker;
import org.watchfloor.ui.UiTexts;
import org.watchfloor.ui.dialog.Toasts;

class RegisterTableTest {
  private record Team(String id, String name, long size) {}

  private static final List<Team> TEAMS =
      List.of(new Team("T1", "海上救援队", 12), new Team("T2", "民兵应急连", 30));

  @TempDir Path folder;

  private final Tasks tasks = new Tasks(new HandClock(), Runnable::run, new HandDelay());
  private @Nullable Settings settings;
  private final Toasts toasts = new Toasts(new Fx());

  @BeforeAll
  static void startFx() throws TimeoutException {
    FxToolkit.registerPrimaryStage();
  }

  @Test
  void findsByAnyPartOfAnyCell() {
    RegisterTable<Team> table = table();

    onFx(() -> table.searchField().setText("30"));

    assertThat(table.table().getItems()).extracting(Team::id).containsExactly("T2");
  }

  @Test
  void keepsTheSelectionOnTheSameObjectWhenRowsAreReadAnew() {
    RegisterTable<Team> table = table();
    onFx(() -> table.select("T2"));

    onFx(() -> table.show(List.of(new Team("T2", "民兵应急连", 28), TEAMS.getFirst())));

    assertThat(table.selected().get()).isEqualTo(new Team("T2", "民兵应急连", 28));
  }

  @Test
  void saysWhyItIsEmpty() {
    RegisterTable<Team> table = table();

    onFx(() -> table.searchField().setText("直升机"));
    assertThat(whyEmpty(table)).contains("直升机").contains("2");
    onFx(() -> {
      table.searchField().clear();
      table.show(List.of());
    });
    assertThat(whyEmpty(table)).isEqualTo(new UiTexts().get("app.tasks.none"));
  }

  @Test
  void remembersWidthOrderAndSorting() {
    RegisterTable<Team> before = table();
    onFx(() -> {
      TableColumn<Team, ?> size = before.table().getColumns().get(1);
      size.setSortType(TableColumn.SortType.DESCENDING);
      before.table().getSortOrder().add(size);
      before.table().getColumns().setAll(List.of(size, before.table().getColumns().getFirst()));
    });

    RegisterTable<Team> after = table();

    assertThat(after.table().getColumns())
        .extracting(TableColumn::getText)
        .containsExactly("后台任务", "运行健康");
    assertThat(after.table().getItems()).extracting(Team::id).containsExactly("T2", "T1");
  }

  @Test
  void keepsTheWidthsThatWereDraggedAndNoOthers() {
    RegisterTable<Team> narrow = table();
    onFx(() -> {
      narrow.resize(90, 400);
      narrow.layout();
      narrow.table().getSortOrder().add(narrow.table().getColumns().get(1));
    });
    assertThat(settings().get("table/teams/columns", "")).contains(":-:shown").doesNotContain("80");

    RegisterTable<Team> wide = table();
    onFx(() -> {
      TableColumn<Team, ?> name = wide.table().getColumns().getFirst();
      wide.table().fireEvent(mouse(MouseEvent.MOUSE_PRESSED));
      wide.table().resizeColumn(name, 77);
      wide.table().fireEvent(mouse(MouseEvent.MOUSE_RELEASED));
    });

    assertThat(table().table().getColumns().getFirst().getPrefWidth())
        .isEqualTo(Math.rint(wide.table().getColumns().getFirst().getWidth()));
  }

  private static MouseEvent mouse(EventType<MouseEvent> type) {
    PickResult nothing = new PickResult(null, 0, 0);
    return new MouseEvent(
        type,
        0,
        0,
        0,
        0,
        MouseButton.PRIMARY,
        1,
        false,
        false,
        false,
        false,
        true,
        false,
        false,
        false,
        false,
        true,
        nothing);
  }

  @Test
  void exportsTheRowsInSightAndSaysSo() {
    RegisterTable<Team> table = table();
    Path file = folder.resolve("teams.csv");

    onFx(() -> {
      table.searchField().setText("海上");
      table.exportTo(file);
    });

    assertThat(file).content().isEqualTo("\uFEFF运行健康,后台任务\r\n海上救援队,12\r\n");
    assertThat(toasts.shown())
        .extracting(Toasts.Toast::text)
        .containsExactly(Message.of("ui.register.exported", 1, file));
  }

  private RegisterTable<Team> table() {
    List<RegisterTable<Team>> made = new ArrayList<>();
    Settings remembered = settings();
    onFx(() -> {
      RegisterTable<Team> table = new RegisterTable<>();
      table.setUp(
          new RegisterKit(new UiTexts(), remembered, tasks, toasts, new Ticker(), Realm.LIVE),
          "teams",
          Team::id,
          "app.tasks.none",
          List.of(
              RegisterColumn.text("app.health.title", Team::name),
              RegisterColumn.number("app.tasks.title", Team::size)));
      table.show(TEAMS);
      new Scene(table, 600, 400).getRoot().layout();
      made.add(table);
    });
    return made.getFirst();
  }

  /** One for the whole test, so that a second table finds what the first left. */
  private Settings settings() {
    if (settings == null) {
      settings = new Settings(folder.resolve("settings.properties"), tasks);
    }
    return settings;
  }

  private static String whyEmpty(RegisterTable<Team> table) {
    EmptyNote note = (EmptyNote) table.table().getPlaceholder();
    return note.said();
  }

  private static void onFx(Runnable action) {
    WaitForAsyncUtils.waitForAsyncFx(10_000, action);
  }
}
