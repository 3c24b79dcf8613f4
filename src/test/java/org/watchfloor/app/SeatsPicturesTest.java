package org.watchfloor.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.scene.control.TableView;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchfloor.account.SignIn;
import org.watchfloor.base.Language;
import org.watchfloor.exchange.hall.HallService;
import org.watchfloor.exchange.hall.SeatFolder;
import org.watchfloor.exchange.hall.SeatKeys;
import org.watchfloor.exchange.hall.TestHall;
import org.watchfloor.exchange.hall.view.OpenSeats;
import org.watchfloor.exchange.peer.PeerService;
import org.watchfloor.journal.Actor;
import org.watchfloor.store.DataFolder;
import org.watchfloor.store.HallAddress;
import org.watchfloor.store.Realm;
import org.watchfloor.support.Clipped;
import org.watchfloor.support.ScreenPictures;
import org.watchfloor.ui.Navigator;
import org.watchfloor.ui.theme.Look;

/**
 * The window of seats with the station's keys on their way, to be looked at: the longest that can
 * stand in it, and nothing of it is cut off.
 */
@Tag("nightly")
class SeatsPicturesTest {
  private static final String MAIN = "主席位";

  private final HallAddress hall = TestHall.create();
  private final Set<String> clipped = new TreeSet<>();

  @TempDir Path folder;

  @Test
  void drawsKeysThatAreAskedForAndHanded() {
    Toolkit.start();
    DataFolder.create(folder.resolve(MAIN), "ZS-DH", "舟山示例区应急指挥部");
    try (Station main = Station.open(folder.resolve(MAIN))) {
      main.get(SignIn.class).change("值班员甲", MAIN);
      main.get(PeerService.class).own();
      come(main);
      List.of("备机", "三号席").forEach(this::asks);
      come(main);
      draw(main, "seats-hand", SeatsPicturesTest::chooseLast);

      try (Station old = seat("旧主机")) {
        old.get(PeerService.class).own();
        String digits = main.get(SeatKeys.class).ask();
        old.get(SeatKeys.class).hand(main.get(DataFolder.class).card().incarnation(), digits);
      }
      TestHall.silence(hall, "旧主机");
      come(main);
      draw(main, "seats-take", SeatsPicturesTest::chooseLast);
      main.get(HallService.class).leave(true);
    }
    assertThat(clipped).isEmpty();
  }

  /** Comes together, anew if it was before: with all that others said meanwhile. */
  private void come(Station main) {
    main.get(HallService.class).moveTo(hall, "first");
  }

  private void asks(String name) {
    try (Station seat = seat(name)) {
      seat.get(SeatKeys.class).ask();
    }
  }

  private Station seat(String name) {
    SeatFolder.create(folder.resolve(name), hall, name, new Actor("值班员乙", name), Realm.LIVE);
    Station seat = Station.open(folder.resolve(name));
    seat.get(SignIn.class).begin("值班员乙", name);
    seat.get(HallService.class).connect();
    return seat;
  }

  @SafeVarargs
  private void draw(Station main, String name, Consumer<Scene>... more) {
    ScreenPictures pictures = new ScreenPictures(main.injector());
    for (Language language : Language.values()) {
      List<Consumer<Scene>> steps = new ArrayList<>();
      steps.add(scene -> main.get(OpenSeats.class).run(main.get(Navigator.class)));
      steps.addAll(List.of(more));
      steps.add(scene -> Clipped.in(scene).forEach(line -> clipped.add(name + " " + line)));
      pictures.one(name, Picture.of("duty", 1366, 768, language, Look.NIGHT), steps);
    }
  }

  /** One that asks, or the one that is silent. */
  private static void chooseLast(Scene scene) {
    ((TableView<?>) Objects.requireNonNull(scene.lookup("#seats .table-view")))
        .getSelectionModel()
        .selectLast();
  }
}
