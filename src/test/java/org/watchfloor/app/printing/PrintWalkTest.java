package org.watchfloor.app.printing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.watchfloor.account.SignIn;
import org.watchfloor.geo.GeoPoint;
import org.watchfloor.plot.PlotDetails;
import org.watchfloor.plot.PlotService;
import org.watchfloor.store.DataFolder;
import org.watchfloor.support.GuiTest;
import org.watchfloor.ui.dialog.Toasts;
import org.watchfloor.ui.map.MapCamera;

/** Prints the map with two keys. */
class PrintWalkTest extends GuiTest {

  @Test
  void ctrlPAndEnterMakeASheetOfWhatIsSeen() throws IOException {
    get(SignIn.class).change("值班员甲", "1");
    GeoPoint middle = see(() -> get(MapCamera.class).viewport().get().centre());
    get(PlotService.class).draw(PlotDetails.circle(middle, 400), null);
    push(KeyCode.CONTROL, KeyCode.P);
    assertThat(lookup("#form-act").tryQuery()).isPresent();
    push(KeyCode.ENTER);
    waitUntil(() -> !get(Toasts.class).shown().isEmpty());

    assertThat(lookup("#form-act").tryQuery()).isEmpty();
    List<Path> made = prints();
    assertThat(made).singleElement().asString().endsWith(".pdf");
    try (PDDocument read = Loader.loadPDF(made.getFirst().toFile())) {
      assertThat(read.getNumberOfPages()).isEqualTo(1);
      assertThat(new PDFTextStripper().getText(read)).contains("态势图").contains("危险范围");
    }
  }

  private List<Path> prints() throws IOException {
    try (Stream<Path> files = Files.list(get(DataFolder.class).root().resolve("prints"))) {
      return files.toList();
    }
  }
}
