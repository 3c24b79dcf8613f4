package org.watchfloor.claim;

import java.util.Optional;
import org.watchfloor.base.Message;

/**
 * A kind of thing that can be somebody's; joined by Multibinder. Reads the tables: on a background
 * thread.
 */
public interface Claimable {

  /** The kind of subject, as in {@code incident}. */
  String kind();

  /** Whether there is such a thing and it is still to be worked on. */
  boolean open(String id);

  /** What officers call it, without its kind; empty if it is not there. */
  Optional<Message> name(String id);
}
