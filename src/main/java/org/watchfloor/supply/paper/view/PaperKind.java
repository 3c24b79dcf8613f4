package org.watchfloor.supply.paper.view;

import java.nio.file.Path;
import java.util.List;
import org.watchfloor.base.Message;
import org.watchfloor.base.Subscription;
import org.watchfloor.base.Texts;
import org.watchfloor.ui.Navigator;

/** A kind of paper in the list; joined by Multibinder. */
public interface PaperKind {

  /** What kind, one word: also the kind of subject that is opened from elsewhere. */
  String id();

  /** What it is called. */
  Message name();

  /** The name of the act that begins one. */
  Message newName();

  /** Place among the kinds, small first. */
  int order();

  /** Runs something after every change, on the thread that made it; must be quick. */
  Subscription onChange(Runnable changed);

  /** All papers of the kind; on a background thread. */
  List<PaperRow> rows();

  /** Opens the form of a new one. JavaFX thread. */
  void begin();

  /**
   * Opens the form of an act, or does it. JavaFX thread.
   *
   * @param navigator goes where the act is done, if that is elsewhere
   */
  void act(PaperRow row, String act, Navigator navigator);

  /**
   * Puts one on paper; a background thread.
   *
   * @return how many pages there are
   * @throws org.watchfloor.base.RefusedException if the file is there already or cannot be written
   */
  int print(String number, Texts texts, Path file);
}
