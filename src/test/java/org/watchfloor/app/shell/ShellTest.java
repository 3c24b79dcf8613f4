package org.watchfloor.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.inject.Module;
import java.io.IOException;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;
import org.watchfloor.account.SignIn;
import org.watchfloor.app.system.SystemModule;
import org.watchfloor.base.Message;
import org.watchfloor.base.RefusedException;
import org.watchfloor.support.GuiTest;
import org.watchfloor.support.SampleFeature;
import org.watchfloor.task.Tasks;
import org.watchfloor.ui.Navigator;
import org.watchfloor.ui.ObjectRef;
import org.watchfloor.ui.Page;
import org.watchfloor.ui.Place;
import org.watchfloor.ui.Settings;
import org.watchfloor.ui.dialog.Dialogs;
import org.watchfloor.ui.dialog.Overlay;
import org.watchfloor.ui.dialog.Question;
import org.watchfloor.ui.sound.Alarm;
import org.watchfloor.ui.theme.Look;
import org.watchfloor.ui.theme.Theme;

class ShellTest extends GuiTest {
  @Override
  protected List<Module> more() {
    return List.of(new SampleFeature());
  }

  @Test
  void everyPageOfTheRailIsReachedFromIt() {
    for (var page : get(Navigator.class).pages().stream().filter(Page::inRail).toList()) {
      clickOn("#rail-" + page.id());

      assertThat(openPage()).isEqualTo(page.id());
      assertThat(see(() -> lookup("#rail-" + page.id()).queryAs(ToggleButton.class).isSelected()))
          .isTrue();
    }
  }

  @Test
  void everyPageIsReachedFromCtrlK() {
    for (var page : get(Navigator.class).pages()) {
      push(KeyCode.CONTROL, KeyCode.K);
      write(page.id());
      waitUntil(() -> !hits().getItems().isEmpty());
      push(KeyCode.ENTER);

      assertThat(openPage()).isEqualTo(page.id());
    }
  }

  @Test
  void findsAnObjectByChineseTextAndOpensIt() {
    clickOn("#rail-" + SystemModule.PAGE);
    push(KeyCode.CONTROL, KeyCode.K);
    write("体育");
    waitUntil(() -> hits().getItems().size() == 1);
    push(KeyCode.ENTER);

    assertThat(get(Navigator.class).place().get())
        .isEqualTo(new Place(SampleFeature.PAGE, new ObjectRef("sample", "S3")));
    assertThat(see(() -> get(Overlay.class).showing())).isFalse();
  }

  @Test
  void goesBackWithTheKeyboard() {
    clickOn("#rail-" + SystemModule.PAGE);
    clickOn("#rail-" + SampleFeature.PAGE);

    push(KeyCode.ALT, KeyCode.LEFT);

    assertThat(openPage()).isEqualTo(SystemModule.PAGE);
  }

  @Test
  void switchesLanguageWithoutRestartAndStaysOnThePage() {
    clickOn("#rail-" + SystemModule.PAGE);
    clickOn("#choice-EN");

    assertThat(openPage()).isEqualTo(SystemModule.PAGE);
    assertThat(see(() -> lookup(".page-title").queryAs(Label.class).getText())).isEqualTo("System");
  }

  @Test
  void aSeatSwitchesItsSoundOffForGood() {
    clickOn("#rail-" + SystemModule.PAGE);
    clickOn("#choice-sound");

    assertThat(get(Alarm.class).on().get()).isFalse();
    assertThat(get(Settings.class).get("seat/sound", "")).isEqualTo("off");
  }

  @Test
  void switchesTheLookWithoutRestart() {
    push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.D);

    assertThat(get(Theme.class).look().get()).isEqualTo(Look.DAY);
  }

  @Test
  void aFailureStaysInTheBannerUntilDismissedAndCanBeCopied() {
    get(Tasks.class)
        .of(
            Message.of("app.link.task"),
            progress -> {
              throw new IOException("cable");
            })
        .start();
    waitUntil(() -> banner().isVisible());
    clickOn("复制详情");
    String copied = see(() -> Clipboard.getSystemClipboard().getString());

    assertThat(copied).contains("java.io.IOException: cable");
    clickOn("知道了");
    assertThat(see(() -> banner().isVisible())).isFalse();
  }

  @Test
  void aRefusalIsSaidInItsOwnWords() {
    get(Tasks.class).report(RefusedException.of("app.start.no-display"));
    waitUntil(() -> banner().isVisible());

    assertThat(see(() -> ((Label) banner().lookup("#sentence")).getText())).contains("显示器");
  }

  @Test
  void aDangerousActIsDoneOnlyWhenItsButtonIsPressed() {
    StringBuilder done = new StringBuilder();
    Question question =
        Question.danger(
            Message.of("app.health.title"),
            List.of(Message.of("app.tasks.none")),
            Message.of("app.tasks.stop"));

    interact(() -> get(Dialogs.class).ask(question, () -> done.append("once")));
    WaitForAsyncUtils.waitForFxEvents();
    push(KeyCode.ENTER);
    assertThat(done).isEmpty();

    interact(() -> get(Dialogs.class).ask(question, () -> done.append("once")));
    clickOn("#question-act");
    assertThat(done).hasToString("once");
  }

  @Test
  void listsTheKeysOfEverything() {
    push(KeyCode.F1);

    assertThat(see(this::keyCaps)).contains("Ctrl+K", "F1", "F2", "Ctrl+1");
  }

  @Test
  void digitsGoToThePagesWithoutAKeyOfTheirOwn() {
    List<String> plain =
        get(Navigator.class).pages().stream()
            .filter(page -> page.key() == null && page.inRail())
            .map(Page::id)
            .toList();
    assertThat(plain).containsSubsequence("incident", "warning", "supply", "team", "duty");
    push(KeyCode.CONTROL, KeyCode.DIGIT5);
    waitUntil(() -> openPage().equals(plain.get(4)));
    push(KeyCode.CONTROL, KeyCode.DIGIT0);
    waitUntil(() -> openPage().equals(plain.get(9)));
  }

  @Test
  void remembersWhoSitsHere() {
    clickOn("#rail-" + SystemModule.PAGE);
    doubleClickOn("#officer").push(KeyCode.CONTROL, KeyCode.A).write("带班领导").push(KeyCode.ENTER);

    waitUntil(() -> get(SignIn.class).actor().officer().equals("带班领导"));
    assertThat(lookup("#seat").queryAll()).isNotEmpty();
  }

  @Test
  void searchesARegister() {
    clickOn("#rail-" + SampleFeature.PAGE);
    clickOn(".search-field").write("小学");

    assertThat(see(() -> lookup(".table-view").queryAs(TableView.class).getItems().size()))
        .isEqualTo(1);
  }

  private List<String> keyCaps() {
    return lookup(".key-cap").queryAllAs(Label.class).stream().map(Label::getText).toList();
  }

  @SuppressWarnings("unchecked")
  private ListView<Object> hits() {
    return lookup("#hits").queryAs(ListView.class);
  }

  private HBox banner() {
    return lookup("#banner").queryAs(HBox.class);
  }
}
