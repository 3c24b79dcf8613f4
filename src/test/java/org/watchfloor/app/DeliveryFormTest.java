package org.watchfloor.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.inject.Key;
import com.google.inject.TypeLiteral;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.watchfloor.base.Language;
import org.watchfloor.supply.delivery.DeliveryService;
import org.watchfloor.supply.delivery.RouteSheet;
import org.watchfloor.support.Clipped;
import org.watchfloor.support.ScreenPictures;
import org.watchfloor.ui.theme.Look;

/** The form of delivery routes over the page of supplies, and its directions on paper. */
@Tag("gui")
class DeliveryFormTest {

  @Test
  void showsHowTheRoutesStandWithTheirDirectionsAndPrintsThem(@TempDir Path folder)
      throws IOException {
    Toolkit.start();
    List<String> wrong = new ArrayList<>();
    try (FloodNight night = FloodNight.in(folder.resolve("dh"))) {
      NightScreens.Screen form =
          NightScreens.all(night).stream()
              .filter(screen -> screen.name().equals("deliveries"))
              .findFirst()
              .orElseThrow();
      ScreenPictures pictures = new ScreenPictures(night.desk().injector());
      for (Language language : Language.values()) {
        List<Consumer<Scene>> steps = new ArrayList<>(form.steps());
        steps.add(DeliveryFormTest::selectFirst);
        steps.add(scene -> look(scene, language, wrong));
        Look look = language == Language.ZH ? Look.NIGHT : Look.DAY;
        Path small =
            pictures.one("deliveries", Picture.of("supply", 1366, 768, language, look), steps);
        assertThat(small).exists();
        pictures.one("deliveries", Picture.of("supply", 1920, 1080, language, look), steps);
      }
      assertThat(wrong).isEmpty();
      DeliveryService deliveries = night.get(DeliveryService.class);
      RouteSheet sheet =
          night
              .desk()
              .injector()
              .getInstance(Key.get(new TypeLiteral<Set<RouteSheet>>() {}))
              .iterator()
              .next();
      Path file = sheet.print(deliveries.now(deliveries.list()).found());
      assertThat(Files.size(file)).isGreaterThan(10_000);
      try (PDDocument document = Loader.loadPDF(file.toFile())) {
        assertThat(document.getNumberOfPages()).isGreaterThanOrEqualTo(deliveries.list().size());
        assertThat(new PDFTextStripper().getText(document))
            .contains("Directions: ", "Primary open");
      }
    }
  }

  private static void selectFirst(Scene scene) {
    table(scene).getSelectionModel().select(0);
  }

  private static TableView<?> table(Scene scene) {
    return (TableView<?>) scene.lookup("#deliveries .table-view");
  }

  private static void look(Scene scene, Language language, List<String> wrong) {
    Clipped.in(scene).forEach(line -> wrong.add(language + " " + line));
    if (table(scene).getItems().isEmpty()) {
      wrong.add(language + " no rows");
    }
    String basis = ((Labeled) scene.lookup("#delivery-basis")).getText();
    String directions = ((TextArea) scene.lookup("#delivery-directions")).getText();
    boolean chinese = language == Language.ZH;
    if (!basis.contains(chinese ? "按路网" : "By road")) {
      wrong.add(language + " basis: " + basis);
    }
    if (!directions.contains(chinese ? "主路线可通" : "Primary open")) {
      wrong.add(language + " directions: " + directions);
    }
  }
}
