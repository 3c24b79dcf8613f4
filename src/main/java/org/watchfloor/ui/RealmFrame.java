package org.watchfloor.ui;

import jakarta.inject.Inject;
import javafx.scene.Parent;
import org.watchfloor.store.Realm;
import org.watchfloor.ui.control.DrillFrame;

/**
 * What stands around and over everything a scene shows, so that a drill is not taken for the real
 * thing: nothing in the real record. JavaFX thread.
 */
public final class RealmFrame {
  private final Realm realm;
  private final UiTexts texts;

  @Inject
  RealmFrame(Realm realm, UiTexts texts) {
    this.realm = realm;
    this.texts = texts;
  }

  /** What is to be the root of the scene for something that is shown. */
  public Parent around(Parent shown) {
    return realm == Realm.LIVE ? shown : new DrillFrame(shown, texts.get("ui.drill.mark"));
  }

  /** The title of a window; in a drill it says so. */
  public String title(String plain) {
    return realm == Realm.LIVE ? plain : texts.get("ui.drill.title", plain);
  }
}
