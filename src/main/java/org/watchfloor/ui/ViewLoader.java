package org.watchfloor.ui;

import com.google.inject.Injector;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.ResourceBundle;
import javafx.fxml.FXMLLoader;
import javafx.scene.Parent;
import org.watchfloor.base.Texts;

/**
 * Loads views: controllers come from Guice, a new one each time, and {@code %keys} from the texts
 * of the chosen language. The only class outside the modules that knows the injector. JavaFX
 * thread.
 */
public final class ViewLoader {
  private final Injector injector;
  private final UiTexts texts;

  @Inject
  public ViewLoader(Injector injector, UiTexts texts) {
    this.injector = injector;
    this.texts = texts;
  }

  /**
   * Loads a view.
   *
   * @param fxml class path, as in {@code /fxml/incident/incidents.fxml}
   * @throws UncheckedIOException if it is missing or wrong: a fault of the program, caught by a
   *     test
   */
  public View load(String fxml) {
    URL place = ViewLoader.class.getResource(fxml);
    if (place == null) {
      throw new UncheckedIOException(new IOException("No view " + fxml));
    }
    List<Object> controllers = new ArrayList<>();
    FXMLLoader loader = new FXMLLoader(place, new TextBundle(texts.texts()));
    loader.setControllerFactory(type -> {
      Object controller = injector.getInstance(type);
      controllers.add(controller);
      return controller;
    });
    try {
      Parent root = loader.load();
      return new View(root, controllers);
    } catch (IOException e) {
      throw new UncheckedIOException("View " + fxml, e);
    }
  }

  /** The texts in the shape FXML wants. */
  private static final class TextBundle extends ResourceBundle {
    private final Texts texts;

    private TextBundle(Texts texts) {
      this.texts = texts;
    }

    @Override
    protected Object handleGetObject(String key) {
      return texts.get(key);
    }

    @Override
    public boolean containsKey(String key) {
      return texts.has(key);
    }

    @Override
    public Enumeration<String> getKeys() {
      return Collections.emptyEnumeration();
    }
  }
}
