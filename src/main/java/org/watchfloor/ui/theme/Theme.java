package org.watchfloor.ui.theme;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.text.Font;
import org.watchfloor.base.Subscription;

/** Dresses a scene in the chosen look and size, and changes it while it is shown. JavaFX thread. */
@Singleton
public final class Theme {
  private static final List<String> FONTS =
      List.of("/fonts/NotoSansSC_400Regular.ttf", "/fonts/NotoSansSC_700Bold.ttf");

  private final ObjectProperty<Look> look = new SimpleObjectProperty<>(Look.NIGHT);
  private final ObjectProperty<TextSize> textSize = new SimpleObjectProperty<>(TextSize.DESK);
  private boolean fontsLoaded;

  @Inject
  public Theme() {}

  /** The chosen look. */
  public ObjectProperty<Look> look() {
    return look;
  }

  /** The chosen size of text. */
  public ObjectProperty<TextSize> textSize() {
    return textSize;
  }

  /**
   * Dresses a scene and keeps it dressed when the choice changes.
   *
   * @return closing it lets the scene go
   */
  public Subscription dress(Scene scene) {
    loadFonts();
    var following =
        look.subscribe(chosen -> sheets(scene)).and(textSize.subscribe(chosen -> sheets(scene)));
    return following::unsubscribe;
  }

  /**
   * Dresses a scene for the wall of the hall: in the chosen look, but in the wall's own size of
   * text whatever the desk has.
   *
   * @return closing it lets the scene go
   */
  public Subscription dressForWall(Scene scene) {
    loadFonts();
    return look.subscribe(chosen -> {
      Application.setUserAgentStylesheet(chosen.controls());
      sheets(scene, chosen, TextSize.WALL);
    })
        ::unsubscribe;
  }

  /** Dresses a scene for paper: the day's colours and the desk's sizes, whatever is chosen. */
  public void dressForPaper(Scene scene) {
    loadFonts();
    sheets(scene, Look.DAY, TextSize.DESK);
  }

  private void sheets(Scene scene) {
    Application.setUserAgentStylesheet(look.get().controls());
    sheets(scene, look.get(), textSize.get());
  }

  private static void sheets(Scene scene, Look look, TextSize size) {
    scene
        .getStylesheets()
        .setAll(
            Stream.of(look.palette(), "/css/watchfloor.css", size.sheet())
                .map(Theme::url)
                .toList());
  }

  private static String url(String sheet) {
    URL place = Theme.class.getResource(sheet);
    return Objects.requireNonNull(place, sheet).toExternalForm();
  }

  private void loadFonts() {
    if (fontsLoaded) {
      return;
    }
    fontsLoaded = true;
    for (String file : FONTS) {
      try (InputStream in = Theme.class.getResourceAsStream(file)) {
        Objects.requireNonNull(Font.loadFont(in, 14), file);
      } catch (IOException e) {
        throw new UncheckedIOException(file, e);
      }
    }
  }
}
