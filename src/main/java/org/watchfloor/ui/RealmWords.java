package org.watchfloor.ui;

import jakarta.inject.Inject;
import org.watchfloor.base.Language;
import org.watchfloor.base.Texts;
import org.watchfloor.store.Realm;

/**
 * Words that leave the program, by a message, a file or the clipboard: in a drill they begin with
 * the word that says so, in Chinese, as messages are. Any thread.
 */
public final class RealmWords {
  private final Realm realm;

  @Inject
  public RealmWords(Realm realm) {
    this.realm = realm;
  }

  /** The words as they may leave. */
  public String marked(String words) {
    return realm == Realm.LIVE || words.isEmpty()
        ? words
        : new Texts(Language.ZH).get("ui.drill.words", words);
  }
}
