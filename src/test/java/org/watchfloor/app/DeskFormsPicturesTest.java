package org.watchfloor.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchfloor.account.SignIn;
import org.watchfloor.base.Language;
import org.watchfloor.support.GuiTest;
import org.watchfloor.support.SampleDistrict;
import org.watchfloor.table.Importer;
import org.watchfloor.ui.Navigator;
import org.watchfloor.ui.UiTexts;
import org.watchfloor.ui.dialog.Overlay;
import org.watchfloor.ui.theme.Look;
import org.watchfloor.ui.theme.Theme;

/** The forms for imports, stock and positions in both languages and looks, to be looked at. */
@Tag("nightly")
class DeskFormsPicturesTest extends GuiTest {
  private static final Path PICTURES =
      Path.of(System.getProperty("watchfloor.basedir", "."), "target", "pictures");

  @TempDir Path files;
  private String style = "";

  @Override
  protected void prepare() {
    get(SignIn.class).change("值班员甲", "1");
    SampleDistrict.importInto(get(Importer.class));
  }

  @Test
  void drawsEveryFormInBothLanguagesAndLooks() throws IOException {
    Path teams =
        Files.writeString(
            files.resolve("队伍名册.csv"),
            "编号,名称,类别,能力,人数,状态,驻地,经度,纬度,集结分钟\n"
                + "DW-901,水上救援队,综合,FIRE,38,备勤,码头,122.10,30.02,5\n"
                + "DW-902,,综合,FIRE,38,备勤,码头,122.10,30.02,5\n"
                + "DW-903,排涝队,综合,PUMP,很多,备勤,码头,122.10,30.02,5\n"
                + "DW-904,山地队,综合,PUMP,12,备勤,码头,30.02,122.10,5\n");
    for (Language language : Language.values()) {
      for (Look look : Look.values()) {
        style = language.suffix() + "-" + look.name().toLowerCase(Locale.ROOT);
        interact(() -> {
          get(Theme.class).look().set(look);
          get(UiTexts.class).use(language);
        });
        drawImport(teams);
        drawMove();
        drawTransfer();
        drawPosition();
      }
    }
    assertThat(PICTURES.resolve("position-" + style + ".png")).isNotEmptyFile();
  }

  private void drawImport(Path teams) {
    interact(() -> get(Navigator.class).open("import"));
    setText("#import-path", teams.toString());
    clickOn("#import-path").push(KeyCode.ENTER);
    waitUntil(() -> !lookup("#import-take").queryButton().isDisabled());
    draw("import");
  }

  private void drawMove() {
    interact(() -> get(Navigator.class).open("supply"));
    clickFirst("#stock");
    write("-");
    waitUntil(() -> lookup("#move-quantity").tryQuery().isPresent());
    waitUntil(() -> !lookup("#move-batches").queryListView().getItems().isEmpty());
    setText("#move-quantity", "9999999");
    draw("move-out");
    push(KeyCode.ALT, KeyCode.DIGIT6);
    draw("move-count");
    interact(() -> get(Overlay.class).close());
  }

  private void drawTransfer() {
    clickOn("#supply-new");
    waitUntil(() -> lookup("#transfer-target").tryQuery().isPresent());
    setText("#transfer-target", "昌国");
    waitUntil(() -> !lookup("#transfer-targets").queryListView().getItems().isEmpty());
    interact(() -> lookup("#transfer-targets").queryListView().getSelectionModel().select(0));
    setText("#transfer-item", "bzd");
    waitUntil(() -> !lookup("#transfer-items").queryListView().getItems().isEmpty());
    interact(() -> lookup("#transfer-items").queryListView().getSelectionModel().select(0));
    waitUntil(() -> !lookup("#transfer-depots").queryListView().getItems().isEmpty());
    interact(() -> lookup("#transfer-depots").queryListView().getSelectionModel().select(0));
    clickOn("#transfer-quantity").write("5+");
    waitUntil(() -> !lookup("#transfer-lines").queryListView().getItems().isEmpty());
    draw("transfer-lines");
    interact(() -> get(Overlay.class).close());
  }

  private void drawPosition() {
    interact(() -> get(Navigator.class).open("team"));
    clickFirst("#teams");
    type(KeyCode.P);
    waitUntil(() -> lookup("#position-place").tryQuery().isPresent());
    setText("#position-place", "cg");
    setText("#position-when", "-20");
    draw("position");
    interact(() -> get(Overlay.class).close());
  }

  private void clickFirst(String table) {
    waitUntil(() -> lookup(table + " .table-row-cell:filled").tryQuery().isPresent());
    // The page may still come to rest: a row that is clicked can have moved on.
    interact(() -> {
      TableView<?> rows = lookup(table + " .table-view").queryTableView();
      rows.requestFocus();
      rows.getSelectionModel().select(0);
    });
  }

  private void setText(String id, String text) {
    TextInputControl field = lookup(id).queryTextInputControl();
    interact(() -> field.setText(text));
  }

  private void draw(String name) {
    File file = PICTURES.resolve(name + "-" + style + ".png").toFile();
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
