package org.watchfloor.ui.map.symbol;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import javafx.scene.SnapshotParameters;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.watchfloor.ui.Fx;
import org.watchfloor.ui.map.SymbolCategory;
import org.watchfloor.ui.map.SymbolState;

class SpriteSheetTest {
  private static final double UNIT = 14;
  private static final int SIDE = 80;

  private final SymbolPainter painter =
      new SymbolPainter(
          new SymbolColours(
              Color.RED,
              Color.ORANGE,
              Color.YELLOW,
              Color.BLUE,
              Color.BLACK,
              Color.WHITE,
              Color.GRAY,
              Color.CYAN),
          signs(),
          "Noto Sans SC",
          UNIT);

  @BeforeAll
  static void start() throws Exception {
    FxToolkit.registerPrimaryStage();
  }

  @Test
  void aCopiedSignIsTheDrawnSignPixelByPixel() {
    List<Sprite> different =
        onFx(() -> {
          SpriteSheet sheet = new SpriteSheet(painter, 1);
          List<Sprite> found = new ArrayList<>();
          for (Sprite sprite : all()) {
            int[] drawn = pixels(g -> painter.body(g, sprite, SIDE / 2.0, SIDE / 2.0));
            int[] copied = pixels(g -> sheet.draw(g, sprite, SIDE / 2.0, SIDE / 2.0));
            if (differs(drawn, copied)) {
              found.add(sprite);
            }
          }
          return found;
        });
    assertThat(different).isEmpty();
  }

  @Test
  void theDrawingOfASignLeavesNothingBehindForTheNext() {
    Sprite faint = new Sprite(SymbolShape.CIRCLE, SymbolCategory.TEAM, SymbolState.FAINT, true);
    Sprite red = new Sprite(SymbolShape.HOUSE, SymbolCategory.SHELTER, SymbolState.RED, false);
    boolean same =
        onFx(() -> {
          int[] alone = pixels(g -> painter.body(g, red, SIDE / 2.0, SIDE / 2.0));
          int[] after =
              pixels(g -> {
                painter.body(g, faint, -SIDE, -SIDE);
                painter.body(g, red, SIDE / 2.0, SIDE / 2.0);
              });
          return !differs(alone, after);
        });
    assertThat(same).isTrue();
  }

  private static List<Sprite> all() {
    List<Sprite> all = new ArrayList<>();
    for (SymbolCategory category : SymbolCategory.values()) {
      for (SymbolState state : SymbolState.values()) {
        all.add(new Sprite(SymbolShape.of(category), category, state, false));
        all.add(new Sprite(SymbolShape.of(category), category, state, true));
        // Incidents are grouped with incidents only: no capsule ever stands for one.
        if (category != SymbolCategory.INCIDENT) {
          all.add(new Sprite(SymbolShape.CAPSULE, category, state, true));
        }
      }
    }
    return all;
  }

  /** Blending with a clear ground twice may round differently by one. */
  private static boolean differs(int[] drawn, int[] copied) {
    for (int i = 0; i < drawn.length; i++) {
      for (int shift = 0; shift < Integer.SIZE; shift += Byte.SIZE) {
        if (Math.abs((drawn[i] >>> shift & 0xff) - (copied[i] >>> shift & 0xff)) > 1) {
          return true;
        }
      }
    }
    return false;
  }

  private static int[] pixels(Consumer<GraphicsContext> drawing) {
    Canvas canvas = new Canvas(SIDE, SIDE);
    drawing.accept(canvas.getGraphicsContext2D());
    SnapshotParameters dark = new SnapshotParameters();
    dark.setFill(Color.DARKSLATEGRAY);
    WritableImage image = canvas.snapshot(dark, null);
    int[] pixels = new int[SIDE * SIDE];
    image
        .getPixelReader()
        .getPixels(0, 0, SIDE, SIDE, PixelFormat.getIntArgbInstance(), pixels, 0, SIDE);
    return pixels;
  }

  private static Map<SymbolCategory, String> signs() {
    Map<SymbolCategory, String> signs = new EnumMap<>(SymbolCategory.class);
    for (SymbolCategory category : SymbolCategory.values()) {
      signs.put(category, category.name().substring(0, 1));
    }
    return signs;
  }

  private static <T> T onFx(java.util.function.Supplier<T> asked) {
    return CompletableFuture.supplyAsync(asked, new Fx()).join();
  }
}
