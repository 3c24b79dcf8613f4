package org.watchfloor.ui;

import java.util.List;
import javafx.scene.layout.Region;
import org.watchfloor.base.Message;

/**
 * What one feature adds to the page of another feature's object: the teams sent to an incident, the
 * supplies on their way. Joined through Guice's Multibinder, as in {@code
 * set(ObjectPanel.class).addBinding().to(TeamsOfIncident.class)}; the page shows them in order and
 * knows none of them.
 */
public interface ObjectPanel {

  /** The kind of object it belongs to, as in {@code incident}. */
  String kind();

  /** Text key of its heading. */
  String titleKey();

  /** Place on the page, small first. */
  int order();

  /**
   * Makes its content for one object, with its buttons; called each time an object is opened, on
   * the JavaFX thread. It grows in height with what it holds and keeps itself up to date.
   *
   * @param id the object's id
   * @param life closed when another object is opened or the page is hidden: put every subscription
   *     here
   */
  Region create(String id, Subscriptions life);

  /**
   * What an officer should know before the object is closed: a team still out, supplies on the
   * road. Called on a background thread.
   */
  default List<Message> beforeClosing(String id) {
    return List.of();
  }
}
