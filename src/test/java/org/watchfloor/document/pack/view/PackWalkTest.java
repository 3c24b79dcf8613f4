package org.watchfloor.document.pack.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.watchfloor.account.SignIn;
import org.watchfloor.base.Language;
import org.watchfloor.base.Message;
import org.watchfloor.base.Texts;
import org.watchfloor.base.WatchClock;
import org.watchfloor.document.letter.Printed;
import org.watchfloor.document.pack.PackOrder;
import org.watchfloor.document.pack.PaperPack;
import org.watchfloor.duty.sheet.SheetService;
import org.watchfloor.response.Basis;
import org.watchfloor.response.FloodDesk;
import org.watchfloor.response.FourEyes;
import org.watchfloor.response.ResponseService;
import org.watchfloor.response.StartRequest;
import org.watchfloor.response.plan.Hazard;
import org.watchfloor.response.plan.ResponseLevel;
import org.watchfloor.store.DataFolder;
import org.watchfloor.support.GuiTest;
import org.watchfloor.task.Progress;
import org.watchfloor.ui.Navigator;
import org.watchfloor.ui.dialog.Overlay;
import org.watchfloor.ui.dialog.Toasts;

/** The offer at level II, and the button on the page of the outages. */
class PackWalkTest extends GuiTest {
  @Override
  protected void prepare() {
    get(SignIn.class).change("值班员甲", "1");
    FloodDesk.putPlan(get(DataFolder.class).root());
  }

  private void startLevelTwo() {
    get(ResponseService.class)
        .start(
            new StartRequest(
                "",
                Hazard.TYPHOON,
                ResponseLevel.II,
                "防御台风",
                get(WatchClock.class).instant().plus(Duration.ofHours(9)),
                "值守",
                "",
                new Basis("DEPUTY", "", "台风趋近", null)
                    .seen(new FourEyes.Seconded("值班长", "1", "值班员甲", "1")),
                Optional.empty()));
  }

  private boolean offered() {
    return see(() -> lookup("#pack-offer").tryQuery().filter(Node::isVisible).isPresent());
  }

  private List<Path> prints() {
    Path folder = get(DataFolder.class).root().resolve("prints");
    if (!Files.exists(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void levelTwoOffersThePackOnceAndBlocksNothing() {
    assertThat(offered()).isFalse();
    startLevelTwo();
    waitUntil(this::offered);
    interact(() -> get(Overlay.class).close());
    assertThat(see(() -> lookup("#pack-offer-why").queryLabeled().getText())).contains("台风二级响应已启动");
    interact(() -> get(Navigator.class).open("outage"));
    assertThat(openPage()).as("the desk goes on").isEqualTo("outage");
    clickOn("#pack-offer-decline");
    waitUntil(() -> !offered());
    assertThat(prints()).isEmpty();
  }

  @Test
  void theOfferPrintsAndIsAnsweredByIt() {
    startLevelTwo();
    waitUntil(this::offered);
    interact(() -> get(Overlay.class).close());
    clickOn("#pack-offer-print");
    waitUntil(() -> prints().stream().anyMatch(file -> file.toString().endsWith(".pdf")));
    waitUntil(() -> !offered());
    assertThat(Printed.text(prints().getFirst())).contains("台风二级响应在效");
  }

  @Test
  void aPackThatIsCancelledLeavesNoFileAndUsesNoNumberUp() {
    Path file = get(DataFolder.class).root().resolve("prints").resolve("cancelled.pdf");
    Progress cancelled =
        new Progress() {
          @Override
          public void at(long done, long total) {}

          @Override
          public void step(Message step) {}

          @Override
          public boolean cancelled() {
            return true;
          }
        };
    assertThatThrownBy(() ->
            get(PaperPack.class).print(PackOrder.USUAL, new Texts(Language.ZH), file, cancelled))
        .isInstanceOf(CancellationException.class);
    assertThat(prints()).isEmpty();
    assertThat(get(SheetService.class).list()).isEmpty();
  }

  @Test
  void theButtonOnThePageOfTheOutagesAsksAndPrints() {
    interact(() -> get(Navigator.class).open("outage"));
    clickOn("#pack-command");
    waitUntil(() -> lookup("#form-act").tryQuery().isPresent());
    interact(() -> lookup("#form-0").queryTextInputControl().setText("2"));
    interact(() -> lookup("#form-1").queryTextInputControl().setText("1"));
    clickOn("#form-0").push(KeyCode.CONTROL, KeyCode.ENTER);
    waitUntil(() -> !get(Toasts.class).shown().isEmpty());
    assertThat(get(SheetService.class).list()).hasSize(3);
    assertThat(prints()).singleElement().asString().contains("pack-");
    interact(() -> lookup("#sheet-command-catchUp").queryButton().fire());
    assertThat(openPage()).isEqualTo("catchup");
  }
}
