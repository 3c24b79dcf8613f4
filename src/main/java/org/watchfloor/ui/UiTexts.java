package org.watchfloor.ui;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.watchfloor.base.Language;
import org.watchfloor.base.Message;
import org.watchfloor.base.Texts;

/**
 * The texts of the console in the language the officer chose, switchable while it runs. Reading
 * from any thread; {@link #use} on the JavaFX thread.
 */
@Singleton
public final class UiTexts {
  private final ReadOnlyObjectWrapper<Language> language = new ReadOnlyObjectWrapper<>(Language.ZH);
  private volatile Texts texts = new Texts(Language.ZH);

  @Inject
  public UiTexts() {}

  /** The chosen language; views follow it by being loaded anew. */
  public ReadOnlyObjectProperty<Language> language() {
    return language.getReadOnlyProperty();
  }

  /** Switches the language. */
  public void use(Language chosen) {
    texts = new Texts(chosen);
    language.set(chosen);
  }

  /** The texts as they stand. */
  public Texts texts() {
    return texts;
  }

  /** The text of a key with its places filled. */
  public String get(String key, Object... args) {
    return texts.get(key, args);
  }

  /** A message in the chosen language. */
  public String say(Message message) {
    return texts.say(message);
  }

  /** The name of an enum constant: key {@code <prefix>.<CONSTANT>}. */
  public String name(String prefix, Enum<?> constant) {
    return texts.name(prefix, constant);
  }
}
