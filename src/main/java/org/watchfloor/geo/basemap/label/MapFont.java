package org.watchfloor.geo.basemap.label;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/**
 * The Chinese font that comes with the program, in the two weights the map uses: the machine need
 * not have one. Any thread.
 */
public final class MapFont {
  /** Smooth outlines, places between pixels: glyphs are drawn as shapes. */
  static final FontRenderContext SMOOTH = new FontRenderContext(null, true, true);

  private final Font regular;
  private final Font bold;

  private MapFont(Font regular, Font bold) {
    this.regular = regular;
    this.bold = bold;
  }

  /** Reads both weights from the program's own resources: some tenths of a second, once. */
  public static MapFont load() {
    return new MapFont(
        load("/fonts/NotoSansSC_400Regular.ttf"), load("/fonts/NotoSansSC_700Bold.ttf"));
  }

  private static Font load(String resource) {
    try (InputStream in =
        Objects.requireNonNull(MapFont.class.getResourceAsStream(resource), resource)) {
      return Font.createFont(Font.TRUETYPE_FONT, in);
    } catch (IOException e) {
      throw new UncheckedIOException(resource, e);
    } catch (FontFormatException e) {
      throw new IllegalStateException(resource, e);
    }
  }

  GlyphVector glyphs(String text, LabelKind kind, int zoom) {
    Font font = (kind.bold() ? bold : regular).deriveFont(kind.size(zoom));
    return font.createGlyphVector(SMOOTH, text);
  }
}
