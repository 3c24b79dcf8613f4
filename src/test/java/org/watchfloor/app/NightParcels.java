package org.watchfloor.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.event.ActionEvent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextField;
import org.watchfloor.account.SignIn;
import org.watchfloor.base.WatchClock;
import org.watchfloor.duty.timeline.NewNote;
import org.watchfloor.duty.timeline.TimelineService;
import org.watchfloor.exchange.parcel.ParcelService;
import org.watchfloor.exchange.peer.PeerCard;
import org.watchfloor.exchange.peer.PeerService;
import org.watchfloor.journal.Journal;
import org.watchfloor.store.DataFolder;
import org.watchfloor.supply.MoveKind;
import org.watchfloor.supply.ReserveMode;
import org.watchfloor.supply.StockBatch;
import org.watchfloor.supply.StockLine;
import org.watchfloor.supply.SupplyService;
import org.watchfloor.ui.control.RegisterTable;

/** A township that was cut off in the night, and the package it sent. */
final class NightParcels {
  private static final StockBatch ANY = new StockBatch("", null, 0);

  private NightParcels() {}

  /** Both stations know the same until the links break; then both give out the same goods. */
  static List<NightScreens.Screen> screens(FloodNight night) {
    Path root = night.get(DataFolder.class).root();
    Path other = root.resolveSibling(root.getFileName() + "-island");
    Path file = root.resolveSibling(root.getFileName() + "-island.wfp");
    PeerService peers = night.get(PeerService.class);
    DataFolder.create(other, "DH-LH", "六横镇应急管理站");
    try (Station island = Station.open(other, night.get(WatchClock.class))) {
      List<String> known = new ArrayList<>();
      night.get(Journal.class).read(1, entry -> known.add(entry.content()));
      island.get(Journal.class).receive(known);
      island.get(SignIn.class).change("值班员乙", "乡镇席");
      PeerCard card = island.get(PeerService.class).own();
      peers.introduce(card, card.fingerprint());
      island.get(PeerService.class).introduce(peers.own(), peers.own().fingerprint());
      note(island, "断网断电，自行启动响应，改用卫星电话");
      note(island, "龙山避灾点转入 42 人，发电机只够到明早");
      SupplyService supply = island.get(SupplyService.class);
      StockLine goods =
          supply.stock().stream()
              .filter(line -> line.key().mode() == ReserveMode.PHYSICAL)
              .filter(line -> supply.available(line) > 10)
              .findFirst()
              .orElseThrow();
      long all = supply.available(goods);
      supply.move(goods.key(), MoveKind.OUT, all, ANY, "加固海堤");
      night.get(SupplyService.class).move(goods.key(), MoveKind.OUT, all, ANY, "运往定海");
      island.get(ParcelService.class).export(file, List.of(), false);
    }
    return List.of(
        screen("packages-preview", NightParcels::open, scene -> look(scene, file)),
        screen("packages-give", NightParcels::open, scene -> tab(scene, 1)),
        screen("packages-peers", NightParcels::open, scene -> tab(scene, 2)),
        screen("packages-take", NightParcels::open),
        screen("packages-taken", NightParcels::open, scene -> tab(scene, 3)),
        screen(
            "packages-conflicts",
            NightParcels::open,
            scene -> tab(scene, 4),
            NightParcels::chooseFirst),
        screen("packages-links", NightParcels::open, scene -> tab(scene, 5)));
  }

  private static void note(Station island, String text) {
    island.get(TimelineService.class).write(NewNote.of(text, null));
  }

  @SafeVarargs
  private static NightScreens.Screen screen(String name, Consumer<Scene>... steps) {
    return new NightScreens.Screen(name, "situation", List.of(steps));
  }

  private static void open(Scene scene) {
    NightScreens.key(scene, "Shortcut+Shift+P");
  }

  private static void tab(Scene scene, int at) {
    ((TabPane) Objects.requireNonNull(scene.lookup("#package-tabs")))
        .getSelectionModel()
        .select(at);
  }

  private static void chooseFirst(Scene scene) {
    ((RegisterTable<?>) Objects.requireNonNull(scene.lookup("#conflicts")))
        .table()
        .getSelectionModel()
        .selectFirst();
  }

  private static void look(Scene scene, Path file) {
    ((TextField) Objects.requireNonNull(scene.lookup("#package-path"))).setText(file.toString());
    ((Button) Objects.requireNonNull(scene.lookup("#package-look"))).fireEvent(new ActionEvent());
  }
}
