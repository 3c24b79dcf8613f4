package org.watchfloor.ui.map.symbol;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import javafx.scene.Scene;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.watchfloor.ui.Fx;
import org.watchfloor.ui.map.DistrictSymbols;
import org.watchfloor.ui.map.MapSymbol;
import org.watchfloor.ui.map.Viewport;
import org.watchfloor.ui.theme.Theme;

class SymbolCanvasTest {
  private static final int SIDE = 400;
  private static final int ZOOM = 11;
  private static final List<MapSymbol> SYMBOLS = DistrictSymbols.crowd(3000);
  private static final Viewport START = Viewport.around(DistrictSymbols.DINGHAI, ZOOM, SIDE, SIDE);

  @BeforeAll
  static void start() throws Exception {
    FxToolkit.registerPrimaryStage();
  }

  @Test
  void aShortDragShowsWhatAFreshDrawingWould() {
    assertThat(draggedTo(START.moved(37, -21))).isEqualTo(fresh(START.moved(37, -21)));
  }

  @Test
  void aLongDragShowsWhatAFreshDrawingWould() {
    assertThat(draggedTo(START.moved(-300, 45))).isEqualTo(fresh(START.moved(-300, 45)));
  }

  private static int[] draggedTo(Viewport goal) {
    return CompletableFuture.supplyAsync(
            () -> {
              SymbolCanvas canvas = canvas(START);
              picture(canvas);
              canvas.viewport().set(goal);
              return picture(canvas);
            },
            new Fx())
        .join();
  }

  private static int[] fresh(Viewport at) {
    return CompletableFuture.supplyAsync(() -> picture(canvas(at)), new Fx()).join();
  }

  private static SymbolCanvas canvas(Viewport at) {
    SymbolCanvas canvas = new SymbolCanvas(at, Map.of());
    canvas.index().set(Grouping.group(SYMBOLS, ZOOM, 14));
    canvas.setManaged(false);
    Pane root = new Pane(canvas);
    root.getStylesheets().add("/css/map.css");
    new Theme().dress(new Scene(root, SIDE, SIDE));
    canvas.resize(SIDE, SIDE);
    return canvas;
  }

  private static int[] picture(SymbolCanvas canvas) {
    Scene scene = canvas.getScene();
    scene.getRoot().applyCss();
    scene.getRoot().layout();
    WritableImage image = scene.snapshot(null);
    int[] pixels = new int[SIDE * SIDE];
    image
        .getPixelReader()
        .getPixels(0, 0, SIDE, SIDE, PixelFormat.getIntArgbInstance(), pixels, 0, SIDE);
    return pixels;
  }
}
