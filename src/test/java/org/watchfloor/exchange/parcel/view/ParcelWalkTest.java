package org.watchfloor.exchange.parcel.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchfloor.account.SignIn;
import org.watchfloor.conflict.Conflict;
import org.watchfloor.conflict.ConflictDesk;
import org.watchfloor.conflict.ConflictService;
import org.watchfloor.duty.timeline.NewNote;
import org.watchfloor.duty.timeline.TimelineModule;
import org.watchfloor.duty.timeline.TimelineService;
import org.watchfloor.exchange.parcel.ConflictLine;
import org.watchfloor.exchange.parcel.ParcelModule;
import org.watchfloor.exchange.parcel.ParcelService;
import org.watchfloor.exchange.parcel.TakenParcel;
import org.watchfloor.exchange.peer.PeerCard;
import org.watchfloor.exchange.peer.PeerModule;
import org.watchfloor.exchange.peer.PeerService;
import org.watchfloor.geo.PointSource;
import org.watchfloor.region.Area;
import org.watchfloor.region.AreaLevel;
import org.watchfloor.region.Contact;
import org.watchfloor.region.RegionModule;
import org.watchfloor.region.RegionService;
import org.watchfloor.region.outage.Channel;
import org.watchfloor.region.outage.OutageModule;
import org.watchfloor.region.outage.OutageReport;
import org.watchfloor.region.outage.OutageService;
import org.watchfloor.region.outage.Strand;
import org.watchfloor.region.outage.StrandState;
import org.watchfloor.support.GuiTest;
import org.watchfloor.support.HandClock;
import org.watchfloor.support.TestStation;
import org.watchfloor.ui.control.RegisterTable;

/** Two stations are introduced, one package goes each way, and one is set aside. */
class ParcelWalkTest extends GuiTest {
  @TempDir Path temp;

  @Override
  protected void prepare() {
    get(SignIn.class).change("值班员甲", "1");
  }

  @Test
  void aStationIsIntroducedItsPackageLookedThroughTakenInAndSetAside() {
    try (TestStation island =
        TestStation.open(
            temp.resolve("island"),
            "DH-LH",
            new HandClock(),
            new TimelineModule(),
            new PeerModule(),
            new ParcelModule())) {
      push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P);
      waitUntil(() -> lookup("#package-tabs").tryQuery().isPresent());
      tab(2);
      PeerCard card = island.get(PeerService.class).own();
      write("#peer-card", card.text());
      write("#peer-compared", "00000 00000 00000 00000 00000 00000");
      waitUntil(() -> !button("#peer-introduce").isDisabled());
      clickOn("#peer-introduce");
      waitUntil(() -> text("#peer-said").contains("不一致"));
      write("#peer-compared", card.fingerprint());
      clickOn("#peer-introduce");
      waitUntil(() -> text("#peer-said").contains("已认证"));
      PeerCard own = get(PeerService.class).own();
      assertThat(text("#peer-fingerprint")).contains(own.fingerprint());
      assertThat(this.<TextField>node("#peer-own").getText()).isEqualTo(own.text());

      island.get(PeerService.class).introduce(own, own.fingerprint());
      island.get(TimelineService.class).write(NewNote.of("岛上水电全断", null));
      Path file = temp.resolve("island.wfp");
      island.get(ParcelService.class).export(file, List.of(), false);
      tab(0);
      interact(() -> {
        this.<TextField>node("#package-path").setText(file.toString());
        button("#package-look").fire();
        this.<TextField>node("#package-path").setText(file + "x");
      });
      waitUntil(() -> text("#package-said").isEmpty());
      write("#package-path", file.toString());
      clickOn("#package-look");
      waitUntil(() -> !button("#package-take").isDisabled());
      assertThat(text("#package-said")).contains("DH-LH", "不会出现新的冲突");
      assertThat(get(ParcelService.class).list()).isEmpty();
      push(KeyCode.ENTER);
      waitUntil(() -> text("#package-said").contains("已收入"));
      assertThat(get(ParcelService.class).list()).hasSize(1);
      assertThat(button("#package-take").isDisabled()).isTrue();

      tab(1);
      Path back = temp.resolve("back.wfp");
      write("#package-file", back.toString());
      clickOn("#package-make");
      waitUntil(() -> text("#package-made").contains("已生成"));
      island.get(ParcelService.class).take(back);

      tab(3);
      interact(() ->
          this.<RegisterTable<TakenParcel>>node("#packages")
              .select(get(ParcelService.class).list().getFirst().number()));
      write("#package-reason", "取错了包");
      waitUntil(() -> !button("#package-undo").isDisabled());
      clickOn("#package-undo");
      waitUntil(() -> text("#package-undone").contains("不再计入"));
      assertThat(get(ParcelService.class).list().getFirst().counts()).isFalse();
    }
  }

  @Test
  void whatWasWrittenApartIsReadAndSettledInWords() {
    try (TestStation island =
        TestStation.open(
            temp.resolve("island"),
            "DH-LH",
            new HandClock(),
            new RegionModule(),
            new OutageModule(),
            new TimelineModule(),
            new PeerModule(),
            new ParcelModule())) {
      PeerCard theirs = island.get(PeerService.class).own();
      PeerCard ours = get(PeerService.class).own();
      get(PeerService.class).introduce(theirs, theirs.fingerprint());
      island.get(PeerService.class).introduce(ours, ours.fingerprint());
      road(get(RegionService.class), get(OutageService.class), StrandState.UP);
      road(island.get(RegionService.class), island.get(OutageService.class), StrandState.DOWN);
      Path file = temp.resolve("island.wfp");
      island.get(ParcelService.class).export(file, List.of(), false);

      push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.X);
      waitUntil(() -> lookup("#conflicts").tryQuery().isPresent());
      assertThat(text("#conflict-join")).contains("选中一项");
      get(ParcelService.class).take(file);
      Conflict conflict = get(ConflictService.class).open().getFirst();
      RegisterTable<ConflictLine> rows = node("#conflicts");
      String key = conflict.subject() + " " + conflict.what();
      write("#conflict-decision", "写给另一项的");
      waitUntil(() -> {
        rows.select(key);
        return rows.selected().getValue() != null;
      });
      waitUntil(() -> text("#conflict-join").contains("断路、断网、断电各自以后发生的为准"));
      assertThat(text("#conflict-counts")).contains("示例镇", conflict.what().counts());
      assertThat(text("#conflict-against")).contains("示例镇", conflict.what().against());
      assertThat(button("#conflict-settle").isDisabled()).isTrue();
      assertThat(this.<TextField>node("#conflict-decision").getText()).isEmpty();

      clickOn("#conflict-mine");
      String officer = get(SignIn.class).actor().officer();
      waitUntil(() -> get(ConflictDesk.class).items().getFirst().owner().equals(officer));
      waitUntil(() -> text("#conflict-owner").contains(officer));

      write("#conflict-decision", "已电话核实，路不通");
      waitUntil(() -> !button("#conflict-settle").isDisabled());
      clickOn("#conflict-settle");
      waitUntil(() -> text("#conflict-said").contains("已处置"));
      assertThat(get(ConflictService.class).open()).isEmpty();
    }
  }

  @Test
  void whichColumnsOfARowDifferIsReadBesideBothEntries() {
    try (TestStation island =
        TestStation.open(
            temp.resolve("island"),
            "DH-LH",
            new HandClock(),
            new RegionModule(),
            new OutageModule(),
            new TimelineModule(),
            new PeerModule(),
            new ParcelModule())) {
      PeerCard theirs = island.get(PeerService.class).own();
      PeerCard ours = get(PeerService.class).own();
      get(PeerService.class).introduce(theirs, theirs.fingerprint());
      island.get(PeerService.class).introduce(ours, ours.fingerprint());
      contact(get(RegionService.class), "000-0000-0001");
      contact(island.get(RegionService.class), "000-0000-0002");
      Path file = temp.resolve("island.wfp");
      island.get(ParcelService.class).export(file, List.of(), false);
      get(ParcelService.class).take(file);

      push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.X);
      waitUntil(() -> lookup("#conflicts").tryQuery().isPresent());
      assertThat(node("#conflict-fields").isVisible()).isFalse();
      Conflict conflict = get(ConflictService.class).open().getFirst();
      RegisterTable<ConflictLine> rows = node("#conflicts");
      waitUntil(() -> {
        rows.select(conflict.subject() + " " + conflict.what());
        return rows.selected().getValue() != null;
      });
      waitUntil(() -> node("#conflict-fields").isVisible());
      assertThat(text("#conflict-fields"))
          .startsWith("不同之处：手机：暂按“")
          .contains("000-0000-0001", "000-0000-0002");
      assertThat(text("#conflict-counts")).contains("应急联络网", "示例岗（C9）");
      Node label = node("#conflict-fields");
      assertThat(label.localToScene(label.getBoundsInLocal()).getMaxX())
          .isLessThanOrEqualTo(label.getScene().getWidth());
    }
  }

  private static void contact(RegionService places, String mobile) {
    places.registerContacts(
        List.of(new Contact("C9", "示例岗", "U1", mobile, null, null, null, null, null)));
  }

  private static void road(RegionService places, OutageService outages, StrandState state) {
    places.registerAreas(
        List.of(
            new Area("330901002000", "示例镇", AreaLevel.TOWN, null, 0, 0, null, PointSource.UNTOLD)));
    outages.report(
        "330901002000", OutageReport.of(Strand.ROAD, state, Channel.OFFICE, "交通局"), null);
  }

  private void tab(int at) {
    interact(() -> this.<TabPane>node("#package-tabs").getSelectionModel().select(at));
  }

  private void write(String field, String words) {
    interact(() -> this.<TextField>node(field).setText(words));
  }

  private Button button(String id) {
    return node(id);
  }

  private <T extends Node> T node(String id) {
    return lookup(id).query();
  }

  private String text(String id) {
    return this.<Label>node(id).getText();
  }
}
