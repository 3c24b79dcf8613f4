package org.watchfloor.app.printing;

import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.imageio.ImageIO;
import org.watchfloor.app.situation.PaperGround;
import org.watchfloor.base.Texts;
import org.watchfloor.document.letter.Block;
import org.watchfloor.document.letter.Words;
import org.watchfloor.document.review.ReviewOrder;
import org.watchfloor.document.review.ReviewPart;
import org.watchfloor.document.sheet.MapSheet;
import org.watchfloor.document.sheet.Paper;
import org.watchfloor.geo.GeoPoint;
import org.watchfloor.incident.Incident;
import org.watchfloor.store.DataFolder;
import org.watchfloor.task.Progress;
import org.watchfloor.ui.Fx;
import org.watchfloor.ui.map.BackdropChoice;
import org.watchfloor.ui.map.LayerChoice;

/**
 * In the report of a review: where it happened, with what this seat shows on its map now, near and
 * from farther off. An incident without a point has no map, and the report says so.
 */
final class ReviewMaps implements ReviewPart {
  /** Streets, and the island around them. */
  private static final List<Integer> SCALES = List.of(10_000, 50_000);

  /** More incidents than this would fill a report with maps; they are on the sheets of the pack. */
  private static final int MOST = 3;

  /** Wide enough for 300 dots an inch on the width of a page. */
  private static final int PIXELS = 1900;

  /** The map is only made for a report that wants it: it needs JavaFX running. */
  private final Provider<SheetPrinter> printer;

  private final DataFolder folder;
  private final Provider<LayerChoice> layers;
  private final Provider<BackdropChoice> backdrops;
  private final Fx fx;

  @Inject
  ReviewMaps(
      Provider<SheetPrinter> printer,
      DataFolder folder,
      Provider<LayerChoice> layers,
      Provider<BackdropChoice> backdrops,
      Fx fx) {
    this.printer = printer;
    this.folder = folder;
    this.layers = layers;
    this.backdrops = backdrops;
    this.fx = fx;
  }

  /** What this seat has switched off. */
  private record Hidden(Set<String> layers, Set<String> backdrops) {}

  @Override
  public int order() {
    return 10;
  }

  @Override
  public String titleKey() {
    return "review.paper.map";
  }

  @Override
  public List<Block> of(List<Incident> incidents, Texts texts, ReviewOrder wanted) {
    if (!wanted.maps()) {
      return List.of();
    }
    List<Block> blocks = new ArrayList<>();
    Hidden hidden =
        fx.call(() -> new Hidden(layers.get().hidden().get(), backdrops.get().hidden().get()));
    try (PaperGround ground =
        PaperGround.read(folder.root(), texts.language(), Progress.UNWATCHED)) {
      for (Incident incident : incidents.stream().limit(MOST).toList()) {
        GeoPoint at = incident.details().point();
        if (at == null) {
          blocks.add(
              new Block.Paragraph(Words.plain(texts.get("review.paper.noPoint", incident.id()))));
          continue;
        }
        for (int scale : SCALES) {
          blocks.add(picture(incident, at, scale, ground, hidden, texts));
        }
      }
    }
    if (incidents.size() > MOST) {
      blocks.add(new Block.Paragraph(Words.note(texts.get("review.paper.moreMaps", MOST))));
    }
    return blocks;
  }

  private Block picture(
      Incident incident, GeoPoint at, int scale, PaperGround ground, Hidden hidden, Texts texts) {
    SheetOrder order =
        SheetOrder.of(incident.id(), new MapSheet(at, scale, Paper.A4), hidden.layers())
            .withoutBackdrops(hidden.backdrops());
    BufferedImage drawn = small(printer.get().picture(order, ground.tiles(), Progress.UNWATCHED));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      ImageIO.write(drawn, "png", bytes);
    } catch (IOException e) {
      throw new IllegalStateException("A picture in memory cannot be written", e);
    }
    return new Block.Picture(
        bytes.toByteArray(),
        drawn.getWidth(),
        drawn.getHeight(),
        Block.Picture.HALF_A_PAGE,
        texts.get(
            "review.paper.mapOf",
            incident.details().place(),
            String.valueOf(scale),
            texts.say(ground.tiles().attribution())));
  }

  private static BufferedImage small(BufferedImage whole) {
    int width = Math.min(PIXELS, whole.getWidth());
    int height = Math.max(1, Math.round((float) whole.getHeight() * width / whole.getWidth()));
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D g = image.createGraphics();
    g.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
    g.drawImage(whole, 0, 0, width, height, null);
    g.dispose();
    return image;
  }
}
